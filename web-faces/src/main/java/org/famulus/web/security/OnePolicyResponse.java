package org.famulus.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * An answer with one content policy. PrimeFaces adds the policy of a page, with its nonce, beside
 * the one that is there already; a browser would obey both and run nothing.
 */
class OnePolicyResponse extends HttpServletResponseWrapper {

  /** Name of the header. */
  static final String POLICY = "Content-Security-Policy";

  OnePolicyResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void addHeader(String name, String value) {
    if (POLICY.equalsIgnoreCase(name)) {
      setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }
}
