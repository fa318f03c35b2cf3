package org.famulus.web.security;

import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.famulus.core.access.AccessDeniedException;

/**
 * A record that is not there, or not for the user, is answered as a page that is not there. Somebody
 * typed an address; nothing broke, so nothing goes into the log.
 */
public class UnknownRecords extends ExceptionAnswer {

  /** Wraps the server's own. */
  public UnknownRecords(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  /** Parts of a page are answered in parts, and half a page cannot be taken back. */
  @Override
  boolean isFor(FacesContext faces, Throwable thrown, Throwable root) {
    return !faces.getPartialViewContext().isAjaxRequest()
        && !faces.getExternalContext().isResponseCommitted()
        && Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
            .anyMatch(AccessDeniedException.class::isInstance);
  }

  @Override
  void answer(FacesContext faces) throws IOException {
    faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
  }
}
