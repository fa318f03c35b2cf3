package org.famulus.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/** Sets the status an error page answers with. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {

  /** There is no such page or record, or none the user may know of. */
  public void notFound() {
    status(HttpServletResponse.SC_NOT_FOUND);
  }

  /** Something broke. */
  public void failure() {
    status(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }

  private static void status(int status) {
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
  }
}
