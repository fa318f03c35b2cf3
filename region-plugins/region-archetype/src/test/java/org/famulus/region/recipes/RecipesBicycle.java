package org.famulus.region.recipes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A bicycle lent to a student. */
@Entity
@Table(name = "recipes_bicycle")
@NamedQuery(
    name = RecipesBicycle.ALL,
    query = "select b from RecipesBicycle b order by b.lentOn, b.id")
@NamedQuery(
    name = RecipesBicycle.BY_COLOUR,
    query =
        "select b.colour, count(b) from RecipesBicycle b group by b.colour order by b.colour")
public class RecipesBicycle {

  /** All bicycles lent, the longest lent first. */
  static final String ALL = "RecipesBicycle.all";

  /** How many of each colour. */
  static final String BY_COLOUR = "RecipesBicycle.byColour";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recipes_bicycle_number")
  @SequenceGenerator(
      name = "recipes_bicycle_number",
      sequenceName = "recipes_bicycle_number",
      allocationSize = 50)
  private Long id;

  /** The core's id; no relation, for the person is the core's. */
  @Column(name = "person_id", nullable = false)
  private long personId;

  @Column(nullable = false)
  private String colour;

  @Column(name = "lent_on", nullable = false)
  private LocalDate lentOn;

  /** For the persistence provider. */
  protected RecipesBicycle() {}

  RecipesBicycle(long personId, String colour, LocalDate lentOn) {
    this.personId = personId;
    this.colour = colour;
    this.lentOn = lentOn;
  }

  Row row() {
    return new Row(colour, lentOn);
  }

  /**
   * A bicycle as a page shows it.
   *
   * @param colour its colour
   * @param lentOn since when it is lent
   */
  public record Row(String colour, LocalDate lentOn) {}
}
