package org.famulus.core.document;

import java.util.List;
import org.famulus.core.region.Language;

/**
 * A letter ready to be printed, in one or several languages; each language begins on a page of its
 * own, the official one first.
 *
 * @param number number of the record it documents; stands on every page
 * @param prints the letter in each language
 */
public record Letter(String number, List<Print> prints) {

  public Letter {
    prints = List.copyOf(prints);
    if (prints.isEmpty()) {
      throw new IllegalArgumentException("A letter is written in at least one language.");
    }
  }

  /**
   * The letter in one language.
   *
   * @param language the language
   * @param programme name of the programme, stands at the head
   * @param receiver lines that say whom it is for
   * @param facts lines such as number and date
   * @param title title
   * @param paragraphs paragraphs
   */
  public record Print(
      Language language,
      String programme,
      List<String> receiver,
      List<String> facts,
      String title,
      List<String> paragraphs) {

    public Print {
      receiver = List.copyOf(receiver);
      facts = List.copyOf(facts);
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
