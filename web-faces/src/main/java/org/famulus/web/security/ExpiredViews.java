package org.famulus.web.security;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** A page that was open too long is opened anew, at the same address, with a word about it. */
public class ExpiredViews extends ExceptionAnswer {

  /** Wraps the server's own. */
  public ExpiredViews(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  boolean isFor(FacesContext faces, Throwable thrown, Throwable root) {
    return root instanceof ViewExpiredException || thrown instanceof ViewExpiredException;
  }

  @Override
  void answer(FacesContext faces) throws IOException {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    faces.getExternalContext().redirect(request.getContextPath() + ReturnPath.expired(request));
  }
}
