package org.famulus.core.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A region deals with a person; people no region shares are invisible to the others. */
@Entity
@Table(name = "region_person")
@IdClass(RegionPerson.Key.class)
public class RegionPerson {

  @Id
  @Column(name = "region_id")
  private String regionId;

  @Id
  @Column(name = "person_id")
  private Long personId;

  /** For the persistence provider. */
  protected RegionPerson() {}

  /** The region deals with the person from now on. */
  public RegionPerson(String regionId, Long personId) {
    this.regionId = regionId;
    this.personId = personId;
  }

  /** Key of the pair; a class because the persistence provider demands one. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private String regionId;
    private Long personId;

    /** For the persistence provider. */
    public Key() {}

    /** Key of a region and a person. */
    public Key(String regionId, Long personId) {
      this.regionId = regionId;
      this.personId = personId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(key.regionId, regionId)
          && Objects.equals(key.personId, personId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(regionId, personId);
    }
  }
}
