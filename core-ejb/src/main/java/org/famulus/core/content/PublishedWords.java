package org.famulus.core.content;

import jakarta.persistence.Embeddable;

/** Title and text of something published, in one language. */
@Embeddable
public class PublishedWords {

  /** Longest title, in characters. */
  public static final int TITLE_LENGTH = 200;

  /** Longest text, in characters. */
  public static final int BODY_LENGTH = 5_000;

  private String title;
  private String body;

  /** For the persistence provider. */
  protected PublishedWords() {}

  /** Words; the text may be empty. */
  public PublishedWords(String title, String body) {
    this.title = title;
    this.body = body;
  }

  /** Title. */
  public String title() {
    return title;
  }

  /** Text. */
  public String body() {
    return body;
  }
}
