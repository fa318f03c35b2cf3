package org.famulus.web.security;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.famulus.core.access.AccessDeniedException;

/**
 * A record that is not there, or not for the user, is answered as a page that is not there. Somebody
 * typed an address; nothing broke, so nothing goes into the log.
 */
public class UnknownRecords extends ExceptionHandlerFactory {

  /** Wraps the server's own. */
  public UnknownRecords(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Handler(getWrapped().getExceptionHandler());
  }

  private static final class Handler extends ExceptionHandlerWrapper {

    Handler(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
      FacesContext faces = FacesContext.getCurrentInstance();
      Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
      while (canBeAnswered(faces) && events.hasNext()) {
        if (isUnknown(events.next().getContext().getException())) {
          events.remove();
          answer(faces);
          return;
        }
      }
      getWrapped().handle();
    }

    /** Parts of a page are answered in parts, and half a page cannot be taken back. */
    private static boolean canBeAnswered(FacesContext faces) {
      return !faces.getPartialViewContext().isAjaxRequest()
          && !faces.getExternalContext().isResponseCommitted();
    }

    private static boolean isUnknown(Throwable thrown) {
      return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
          .anyMatch(AccessDeniedException.class::isInstance);
    }

    private static void answer(FacesContext faces) {
      try {
        faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        faces.responseComplete();
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }
}
