package org.famulus.core.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A note of the faculty on an application; the applicant does not see it. Notes are only added. */
@Entity
@Table(name = "application_note")
public class ApplicationNote {

  /** Longest note, in characters. */
  public static final int LENGTH = 4_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_application")
  private Long id;

  @Column(name = "application_id")
  private Long applicationId;

  private String author;

  @Column(name = "written_at")
  private Instant writtenAt;

  private String text;

  /** For the persistence provider. */
  protected ApplicationNote() {}

  /** A note somebody writes. */
  public ApplicationNote(long applicationId, String author, Instant writtenAt, String text) {
    this.applicationId = applicationId;
    this.author = author;
    this.writtenAt = writtenAt;
    this.text = text;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** The application. */
  public Long applicationId() {
    return applicationId;
  }

  /** Who wrote it. */
  public String author() {
    return author;
  }

  /** When. */
  public Instant writtenAt() {
    return writtenAt;
  }

  /** What. */
  public String text() {
    return text;
  }
}
