package org.famulus.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.famulus.core.audit.AuditCriteria;
import org.famulus.core.audit.AuditEntry;
import org.famulus.core.audit.AuditLog;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** What happened in the region, refusals included. */
@Named
@ViewScoped
public class AuditList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AuditLog log;
  @Inject private RegionContext region;

  private final LazyRows<TimelineEntry> rows =
      new LazyRows<>((sort, page) -> log.find(criteria(), page));
  private String result;
  private String subject;
  private String text;
  private String from;
  private String to;

  /** The entries, newest first. */
  public LazyRows<TimelineEntry> getRows() {
    return rows;
  }

  private AuditCriteria criteria() {
    return new AuditCriteria(
        region.getId(),
        Arrays.stream(AuditEntry.Result.values()).filter(r -> r.name().equals(result)).findFirst(),
        Optional.ofNullable(subject).filter(type -> !type.isBlank()),
        Optional.ofNullable(text).filter(typed -> !typed.isBlank()),
        day(from),
        day(to));
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return typed == null || typed.isBlank()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  /** What became of the commands. */
  public String getResult() {
    return result;
  }

  public void setResult(String result) {
    this.result = result;
  }

  /** Kind of record. */
  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  /** Part of the name of who acted. */
  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  /** First day, {@code YYYY-MM-DD}. */
  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  /** Last day, {@code YYYY-MM-DD}. */
  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
