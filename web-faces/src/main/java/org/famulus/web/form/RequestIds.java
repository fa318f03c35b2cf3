package org.famulus.web.form;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.famulus.core.audit.RequestId;

/** Hands the id of the posted form to the core, which carries out each id once. */
public class RequestIds implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public void beforePhase(PhaseEvent event) {
    String id =
        event.getFacesContext().getExternalContext().getRequestParameterMap().get("requestId");
    if (id != null && id.matches("[0-9a-f-]{16,40}")) {
      CDI.current().select(RequestId.class).get().set(id);
    }
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.INVOKE_APPLICATION;
  }
}
