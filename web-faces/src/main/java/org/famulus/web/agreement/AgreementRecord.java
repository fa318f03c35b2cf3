package org.famulus.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.famulus.core.agreement.AgreementRow;
import org.famulus.core.agreement.Agreements;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.web.shell.RegionContext;

/** One agreement. */
@Named
@ViewScoped
public class AgreementRecord implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Agreements agreements;
  @Inject private Timelines timelines;

  private long id;
  private transient AgreementRow row;

  /** The agreement. */
  public AgreementRow getRow() {
    if (row == null) {
      row = agreements.detail(region.getId(), id);
    }
    return row;
  }

  /** What happened to it. */
  public List<TimelineEntry> getTimeline() {
    return timelines.of("AGREEMENT", getRow().id());
  }

  /** Its id. */
  public long getId() {
    return id;
  }

  /** Its id. */
  public void setId(long id) {
    this.id = id;
  }
}
