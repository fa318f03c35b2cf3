package org.famulus.web.start;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.famulus.core.audit.AuditCriteria;
import org.famulus.core.audit.AuditLog;
import org.famulus.core.audit.RequestId;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.installation.EndedRecords;
import org.famulus.core.installation.RecordCount;
import org.famulus.core.shared.Outcome;
import org.famulus.web.download.HandedOutFile;
import org.famulus.web.form.Answers;
import org.famulus.web.list.LazyRows;

/** The records of a programme that is loaded no more: what there is, who did what, and a copy. */
@Named
@ViewScoped
public class EndedProgramme implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private EndedRecords ended;
  @Inject private AuditLog log;
  @Inject private Answers answers;
  @Inject private RequestId requestId;

  private String programme;
  private final LazyRows<TimelineEntry> rows =
      new LazyRows<>((sort, page) -> log.find(AuditCriteria.of(programme), page));
  private String person;
  private String reason;
  private transient List<RecordCount> records;

  /** What happened in it, the latest first. */
  public LazyRows<TimelineEntry> getRows() {
    return rows;
  }

  /** How many records of each kind there are. */
  public List<RecordCount> getRecords() {
    if (records == null) {
      records = ended.counts(programme);
    }
    return records;
  }

  /** Hands out a copy of the records. */
  public String export() {
    // The page stays as it is while the browser saves the file; without this, the next copy asked
    // for on it would be taken for a repeat.
    requestId.take();
    Outcome<Path> outcome = ended.export(programme, person, reason);
    if (answers.accept(outcome)) {
      HandedOutFile.answer(outcome.value(), "application/zip", "records-" + programme + ".zip");
    }
    return null;
  }

  /** Its id. */
  public String getProgramme() {
    return programme;
  }

  public void setProgramme(String programme) {
    this.programme = programme;
  }

  /** Mail address of the one person whose records are asked for. */
  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  /** Who asked for the copy, and why. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
