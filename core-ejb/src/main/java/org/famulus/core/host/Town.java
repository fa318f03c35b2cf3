package org.famulus.core.host;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;

/** A town of a partner region, told on its portrait and shown on its map. */
@Entity
@Table(name = "town")
public class Town {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_partner_region")
  private Long id;

  @Column(name = "partner_region_id", updatable = false)
  private Long partnerRegionId;

  @Column(updatable = false)
  private String name;

  @Column(updatable = false)
  private BigDecimal latitude;

  @Column(updatable = false)
  private BigDecimal longitude;

  /** For the persistence provider. */
  protected Town() {}

  /** A town of the partner region. */
  public Town(Long partnerRegionId, NamedTown said) {
    this.partnerRegionId = partnerRegionId;
    this.name = said.name();
    this.latitude = said.point().map(MapPoint::latitude).orElse(null);
    this.longitude = said.point().map(MapPoint::longitude).orElse(null);
  }

  /** The partner region. */
  public Long partnerRegionId() {
    return partnerRegionId;
  }

  /** Its name and place. */
  public NamedTown said() {
    return new NamedTown(name, MapPoint.of(latitude, longitude));
  }
}
