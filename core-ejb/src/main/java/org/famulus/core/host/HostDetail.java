package org.famulus.core.host;

import java.time.LocalDate;
import java.util.List;

/**
 * A host with everything staff knows of it.
 *
 * @param row the host
 * @param notes what was noted, the latest first
 * @param statements what it signed, the latest first
 * @param profile how it describes itself
 */
public record HostDetail(
    HostRow row, List<Note> notes, List<StatementRow> statements, HostProfile profile) {

  public HostDetail {
    notes = List.copyOf(notes);
    statements = List.copyOf(statements);
  }

  /**
   * A note.
   *
   * @param kind what it tells of
   * @param day the day of the call, mail or visit
   * @param note in words
   * @param writtenBy who wrote it
   */
  public record Note(NoteKind kind, LocalDate day, String note, String writtenBy) {}
}
