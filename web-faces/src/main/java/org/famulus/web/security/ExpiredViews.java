package org.famulus.web.security;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** A page that was open too long is opened anew, at the same address, with a word about it. */
public class ExpiredViews extends ExceptionHandlerFactory {

  /** Wraps the server's own. */
  public ExpiredViews(ExceptionHandlerFactory wrapped) {
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
      Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
      while (events.hasNext()) {
        ExceptionQueuedEvent event = events.next();
        if (getRootCause(event.getContext().getException()) instanceof ViewExpiredException
            || event.getContext().getException() instanceof ViewExpiredException) {
          events.remove();
          openAnew(FacesContext.getCurrentInstance());
          return;
        }
      }
      getWrapped().handle();
    }

    private static void openAnew(FacesContext faces) {
      HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
      try {
        faces.getExternalContext().redirect(request.getContextPath() + ReturnPath.expired(request));
        faces.responseComplete();
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }
}
