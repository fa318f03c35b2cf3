package org.famulus.core.host;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What somebody of the programme wrote down about a host; it is never changed. */
@Entity
@Table(name = "host_note")
public class HostNote {

  /** Longest note, in characters. */
  static final int LENGTH = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_host")
  private Long id;

  @Column(name = "host_id", updatable = false)
  private Long hostId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private NoteKind kind;

  @Column(name = "note_day", updatable = false)
  private LocalDate day;

  @Column(updatable = false)
  private String note;

  @Column(name = "written_by", updatable = false)
  private String writtenBy;

  @Column(name = "written_at", updatable = false)
  private Instant writtenAt;

  /** For the persistence provider. */
  protected HostNote() {}

  /** A note about a host. */
  HostNote(Long hostId, Said said, String writtenBy, Instant writtenAt) {
    this.hostId = hostId;
    this.kind = said.kind();
    this.day = said.day();
    this.note = said.note();
    this.writtenBy = writtenBy;
    this.writtenAt = writtenAt;
  }

  /** What it says. */
  Said said() {
    return new Said(kind, day, note);
  }

  /** Who wrote it. */
  String writtenBy() {
    return writtenBy;
  }

  /**
   * What a note says.
   *
   * @param kind what it tells of
   * @param day the day of the call, mail or visit
   * @param note in words
   */
  public record Said(NoteKind kind, LocalDate day, String note) {}
}
