package org.famulus.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.famulus.core.access.AddressTries;

/**
 * Keeps one network address from searching in public without end: each search reads all places. A
 * lecture hall behind one address stays below the limit, a program that copies everything does not.
 */
public class StreetPace implements Filter {

  /** Pages one address gets in a minute. */
  public static final int PAGES = 300;

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int TOO_MANY_REQUESTS = 429;

  @Inject private Clock clock;

  private AddressTries pages;

  @Override
  public void init(FilterConfig config) {
    pages = new AddressTries(clock, PAGES, MINUTE);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String address = ClientAddress.of((HttpServletRequest) request);
    if (pages.isJudged(address)) {
      pages.countWrong(address);
      chain.doFilter(request, response);
    } else {
      HttpServletResponse answer = (HttpServletResponse) response;
      answer.setHeader("Retry-After", String.valueOf(MINUTE.toSeconds()));
      answer.sendError(TOO_MANY_REQUESTS);
    }
  }
}
