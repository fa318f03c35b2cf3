package org.famulus.it.services;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets the test runner's own servlet through, which the product's sign-in rightly stops. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class TestRunnerPasses implements HttpAuthenticationMechanism {

  @Inject @Delegate @Any private HttpAuthenticationMechanism product;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    return request.getServletPath().startsWith("/ArquillianServletRunner")
        ? context.doNothing()
        : product.validateRequest(request, response, context);
  }
}
