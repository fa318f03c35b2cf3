package org.famulus.core.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/**
 * The running numbers of one sort of record in a region and year. A number is taken inside the
 * transaction of the record that gets it, so that a refused command leaves no gap.
 */
@Entity
@Table(name = "number_range")
@IdClass(NumberRange.Key.class)
public class NumberRange {

  @Id
  @Column(name = "region_id")
  private String regionId;

  @Id private String name;

  @Id
  @Column(name = "number_year")
  private int year;

  @Column(name = "last_number")
  private int lastNumber;

  /** For the persistence provider. */
  protected NumberRange() {}

  /** A range from which no number was taken yet. */
  public NumberRange(String regionId, String name, int year) {
    this.regionId = regionId;
    this.name = name;
    this.year = year;
  }

  /** The number taken last; zero before the first. */
  public int lastNumber() {
    return lastNumber;
  }

  /** Key of a range; a class because the persistence provider demands one. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private String regionId;
    private String name;
    private int year;

    /** For the persistence provider. */
    public Key() {}

    /** Key of the range of a region, name and year. */
    public Key(String regionId, String name, int year) {
      this.regionId = regionId;
      this.name = name;
      this.year = year;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(key.regionId, regionId)
          && Objects.equals(key.name, name)
          && key.year == year;
    }

    @Override
    public int hashCode() {
      return Objects.hash(regionId, name, year);
    }
  }
}
