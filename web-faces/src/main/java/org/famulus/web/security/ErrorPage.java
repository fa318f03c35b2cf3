package org.famulus.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;

/** Sets the status an error page answers with. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {

  private static final String NONCE = "primefaces.nonce";
  private static final int TOO_MANY_REQUESTS = 429;

  /** There is no such page or record, or none the user may know of. */
  public void notFound() {
    status(HttpServletResponse.SC_NOT_FOUND);
  }

  /** One network address asks more than is answered to it. */
  public void tooMany() {
    status(TOO_MANY_REQUESTS);
  }

  /** Something broke. */
  public void failure() {
    status(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }

  private static void status(int status) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().setResponseStatus(status);
    if (faces.isPostback()) {
      takeOverNonce(faces);
    }
  }

  /** The view that posted is gone, and PrimeFaces would miss the nonce it had given to it. */
  private static void takeOverNonce(FacesContext faces) {
    String posted = faces.getExternalContext().getRequestParameterMap().get(NONCE);
    if (posted == null || posted.isBlank()) {
      // PrimeFaces makes a new one only for a request it takes for forwarded.
      faces.getExternalContext().getRequestMap().putIfAbsent(
          RequestDispatcher.FORWARD_REQUEST_URI, "");
    } else {
      faces.getViewRoot().getViewMap().put(NONCE, posted);
    }
  }
}
