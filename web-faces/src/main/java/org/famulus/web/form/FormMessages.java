package org.famulus.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.primefaces.context.PrimeFacesContext;

/** The messages of the posted form, for the summary on top that links to the fields. */
@Named("formMessages")
@RequestScoped
public class FormMessages {

  /** What is wrong, in page order; the link is empty if it concerns no field. */
  public List<Line> getErrors() {
    return lines(FacesMessage.SEVERITY_WARN, FacesMessage.SEVERITY_FATAL);
  }

  /** What was done. */
  public List<Line> getNotices() {
    return lines(FacesMessage.SEVERITY_INFO, FacesMessage.SEVERITY_INFO);
  }

  /** Whether a message stands at the field. */
  public boolean at(String clientId) {
    return !FacesContext.getCurrentInstance().getMessageList(clientId).isEmpty();
  }

  /** A new id for one posting of a form, so that a double click is carried out once. */
  public String getRequestId() {
    return UUID.randomUUID().toString();
  }

  /** The nonce of the page's content policy; PrimeFaces wants it back with every post. */
  public String getNonce() {
    return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
  }

  private static List<Line> lines(FacesMessage.Severity from, FacesMessage.Severity to) {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<Line> lines = new ArrayList<>();
    for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
      String id = ids.next();
      for (FacesMessage message : faces.getMessageList(id)) {
        if (message.getSeverity().compareTo(from) >= 0 && message.getSeverity().compareTo(to) <= 0) {
          lines.add(new Line(id == null ? "" : id, named(faces, id, message.getSummary())));
        }
      }
    }
    return lines;
  }

  /** The sentence with the field's name before it: in the summary the field is out of sight. */
  private static String named(FacesContext faces, String clientId, String sentence) {
    String[] named = {sentence};
    if (clientId != null) {
      faces
          .getViewRoot()
          .invokeOnComponent(
              faces,
              clientId,
              (context, component) -> {
                Object label = component.getAttributes().get("label");
                if (label != null && !label.toString().isEmpty()) {
                  named[0] = label + ": " + sentence;
                }
              });
    }
    return named[0];
  }

  /**
   * A message.
   *
   * @param field client id of the field, or empty
   * @param sentence what it says
   */
  public record Line(String field, String sentence) {}
}
