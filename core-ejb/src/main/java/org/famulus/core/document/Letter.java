package org.famulus.core.document;

import java.util.List;
import java.util.Optional;
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
   * @param form a prescribed form, filled in; it is printed without programme, receiver and facts
   * @param seal how the letter can be verified, if it can
   */
  public record Print(
      Language language,
      String programme,
      List<String> receiver,
      List<String> facts,
      String title,
      List<String> paragraphs,
      Optional<LetterForm> form,
      Optional<Seal> seal) {

    public Print {
      receiver = List.copyOf(receiver);
      facts = List.copyOf(facts);
      paragraphs = List.copyOf(paragraphs);
    }

    /** A letter that is not verified by others. */
    public Print(
        Language language,
        String programme,
        List<String> receiver,
        List<String> facts,
        String title,
        List<String> paragraphs) {
      this(
          language,
          programme,
          receiver,
          facts,
          title,
          paragraphs,
          Optional.empty(),
          Optional.empty());
    }
  }

  /**
   * How anybody who holds the letter can verify it.
   *
   * @param address the address, printed as a square a telephone can read
   * @param description what the square is, for those who cannot see it
   * @param lines the same in words
   */
  public record Seal(String address, String description, List<String> lines) {

    public Seal {
      lines = List.copyOf(lines);
    }
  }
}
