package org.famulus.core.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a draft says about one student, as the board shows it.
 *
 * @param id id of the result
 * @param version for concurrent edits
 * @param applicationId application
 * @param number its number
 * @param familyName student's family name
 * @param givenName student's given name
 * @param institution home institution
 * @param priorityGroup priority group
 * @param lotteryNumber turn in the draw
 * @param place the place given
 * @param wishRank rank of the wish fulfilled
 * @param byHand whether a person decided
 * @param handReason why
 * @param locked whether the next solving keeps it
 * @param wishes wishes with what became of each, most wanted first
 */
public record ResultRow(
    long id,
    long version,
    long applicationId,
    String number,
    String familyName,
    String givenName,
    String institution,
    String priorityGroup,
    int lotteryNumber,
    Optional<PlaceRow> place,
    Optional<Integer> wishRank,
    boolean byHand,
    Optional<String> handReason,
    boolean locked,
    List<AnsweredWish> wishes) {

  public ResultRow {
    wishes = List.copyOf(wishes);
  }

  /** Given and family name. */
  public String fullName() {
    return givenName + " " + familyName;
  }

  /** What became of every wish, most wanted first. */
  public List<WishAnswer> answers() {
    return wishes.stream().map(AnsweredWish::answer).toList();
  }

  /**
   * A place.
   *
   * @param offerId offer
   * @param unit name of the unit
   * @param site name of the site, empty if it has none
   * @param field code of the field
   * @param firstDay first day
   * @param lastDay last day
   */
  public record PlaceRow(
      long offerId,
      String unit,
      Optional<String> site,
      String field,
      LocalDate firstDay,
      LocalDate lastDay) {}
}
