package org.famulus.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Pages are read and posted, nothing else. Faces itself would answer any method with the page, as
 * if something had been done.
 */
public class PageMethods implements Filter {

  private static final List<String> ALLOWED = List.of("GET", "HEAD", "POST");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (ALLOWED.contains(((HttpServletRequest) request).getMethod())) {
      chain.doFilter(request, response);
    } else {
      // No error page: that is a page too, and answers with a status of its own.
      HttpServletResponse answer = (HttpServletResponse) response;
      answer.setHeader("Allow", String.join(", ", ALLOWED));
      answer.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }
}
