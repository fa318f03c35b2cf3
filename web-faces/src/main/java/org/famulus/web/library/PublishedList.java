package org.famulus.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.famulus.core.content.Publications;
import org.famulus.core.content.PublishedRow;
import org.famulus.core.content.Section;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** What a section has for the reader, with the small things its writer does there. */
@Named
@ViewScoped
public class PublishedList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private ReaderLanguage reader;
  @Inject private Answers answers;
  @Inject private Publications publications;

  private transient List<PublishedRow> documents;
  private transient List<PublishedRow> events;
  private transient List<Part> parts;

  /** The documents. */
  public List<PublishedRow> getDocuments() {
    if (documents == null) {
      documents = publications.all(region.getId(), Section.DOCUMENT, reader.language());
    }
    return documents;
  }

  /** The events. */
  public List<PublishedRow> getEvents() {
    if (events == null) {
      events = publications.all(region.getId(), Section.EVENT, reader.language());
    }
    return events;
  }

  /** Parts of the public page, each with what is written. */
  public List<Part> getParts() {
    if (parts == null) {
      parts =
          Stream.of(Section.ABOUT, Section.QUESTION)
              .map(
                  section ->
                      new Part(
                          section, publications.all(region.getId(), section, reader.language())))
              .toList();
    }
    return parts;
  }

  /** Takes a text from the public page, or gives it back. */
  public String withdraw(long id, boolean withdrawn) {
    return withdraw(id, withdrawn, "/library/pages.xhtml");
  }

  /** Moves a text of the public page before the one above it. */
  public String moveUpPage(long id) {
    return moveUp(id, "/library/pages.xhtml");
  }

  /** Takes something from its readers, or gives it back to them. */
  public String withdraw(long id, boolean withdrawn, String view) {
    parts = null;
    if (!answers.accept(publications.withdraw(region.getId(), id, withdrawn))) {
      return null;
    }
    answers.tell(withdrawn ? "library.gone" : "library.back");
    return view + "?faces-redirect=true";
  }

  /** Moves a document before the one above it. */
  public String moveUp(long id) {
    return moveUp(id, "/library/documents.xhtml");
  }

  private String moveUp(long id, String view) {
    parts = null;
    return answers.accept(publications.moveUp(region.getId(), id))
        ? view + "?faces-redirect=true"
        : null;
  }

  /**
   * A part of the public page.
   *
   * @param section which
   * @param pages what is written
   */
  public record Part(Section section, List<PublishedRow> pages) {}
}
