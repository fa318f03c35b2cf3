package org.famulus.core.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** An institution is party to an agreement. */
@Entity
@Table(name = "agreement_party")
@IdClass(AgreementParty.Key.class)
public class AgreementParty {

  @Id
  @Column(name = "agreement_id")
  private Long agreementId;

  @Id
  @Column(name = "organisation_id")
  private Long organisationId;

  /** For the persistence provider. */
  protected AgreementParty() {}

  /** The organisation is party to the agreement. */
  public AgreementParty(Long agreementId, Long organisationId) {
    this.agreementId = agreementId;
    this.organisationId = organisationId;
  }

  /** The agreement. */
  public Long agreementId() {
    return agreementId;
  }

  /** The party. */
  public Long organisationId() {
    return organisationId;
  }

  /** Key of the pair; a class because the persistence provider demands one. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long agreementId;
    private Long organisationId;

    /** For the persistence provider. */
    public Key() {}

    /** Key of an agreement and a party. */
    public Key(Long agreementId, Long organisationId) {
      this.agreementId = agreementId;
      this.organisationId = organisationId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(key.agreementId, agreementId)
          && Objects.equals(key.organisationId, organisationId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(agreementId, organisationId);
    }
  }
}
