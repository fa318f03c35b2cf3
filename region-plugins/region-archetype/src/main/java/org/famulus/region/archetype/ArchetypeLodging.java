package org.famulus.region.archetype;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A house with rooms for students. */
@Entity
@Table(name = "archetype_lodging")
@NamedQuery(
    name = ArchetypeLodging.ALL,
    query = "select l from ArchetypeLodging l order by l.town, l.street, l.id")
public class ArchetypeLodging {

  /** All lodgings, by town and street. */
  static final String ALL = "ArchetypeLodging.all";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "archetype_lodging_number")
  @SequenceGenerator(
      name = "archetype_lodging_number",
      sequenceName = "archetype_lodging_number",
      allocationSize = 50)
  private Long id;

  @Column(nullable = false)
  private String town;

  @Column(nullable = false)
  private String street;

  private int rooms;

  /** For the persistence provider. */
  protected ArchetypeLodging() {}

  /** The lodging as a page shows it. */
  Row row() {
    return new Row(town, street, rooms);
  }

  /**
   * A lodging as a page shows it.
   *
   * @param town where it is
   * @param street street and number
   * @param rooms how many students can stay there
   */
  public record Row(String town, String street, int rooms) {}
}
