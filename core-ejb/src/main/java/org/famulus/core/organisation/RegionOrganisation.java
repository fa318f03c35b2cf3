package org.famulus.core.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A region works with an organisation. */
@Entity
@Table(name = "region_organisation")
@IdClass(RegionOrganisation.Key.class)
public class RegionOrganisation {

  @Id
  @Column(name = "region_id")
  private String regionId;

  @Id
  @Column(name = "organisation_id")
  private Long organisationId;

  /** For the persistence provider. */
  protected RegionOrganisation() {}

  /** The region works with the organisation from now on. */
  public RegionOrganisation(String regionId, Long organisationId) {
    this.regionId = regionId;
    this.organisationId = organisationId;
  }

  /** Key of the pair; a class because the persistence provider demands one. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private String regionId;
    private Long organisationId;

    /** For the persistence provider. */
    public Key() {}

    /** Key of a region and an organisation. */
    public Key(String regionId, Long organisationId) {
      this.regionId = regionId;
      this.organisationId = organisationId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(key.regionId, regionId)
          && Objects.equals(key.organisationId, organisationId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(regionId, organisationId);
    }
  }
}
