package org.famulus.web.security;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** Answers one kind of exception instead of a page; every other goes on to the server's own handler. */
abstract class ExceptionAnswer extends ExceptionHandlerFactory {

  ExceptionAnswer(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  /**
   * Whether it answers this exception in this request.
   *
   * @param thrown the exception as it was thrown
   * @param root what is behind it
   */
  abstract boolean isFor(FacesContext faces, Throwable thrown, Throwable root);

  /** Answers; nothing else is written then. */
  abstract void answer(FacesContext faces) throws IOException;

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Handler(getWrapped().getExceptionHandler());
  }

  private final class Handler extends ExceptionHandlerWrapper {

    Handler(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
      FacesContext faces = FacesContext.getCurrentInstance();
      Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
      while (events.hasNext()) {
        Throwable thrown = events.next().getContext().getException();
        if (isFor(faces, thrown, getRootCause(thrown))) {
          events.remove();
          answerInstead(faces);
          return;
        }
      }
      getWrapped().handle();
    }

    private void answerInstead(FacesContext faces) {
      try {
        answer(faces);
        faces.responseComplete();
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }
}
