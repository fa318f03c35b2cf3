package org.famulus.core.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** A contact person or supervisor the unit names in its interest. */
@Entity
@Table(name = "interest_contact")
public class InterestContact {

  /** Longest name, in characters. */
  public static final int NAME_LENGTH = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_interest")
  private Long id;

  @Column(name = "interest_id")
  private Long interestId;

  @Enumerated(EnumType.STRING)
  private ContactRole role;

  private String name;
  private String email;

  /** For the persistence provider. */
  protected InterestContact() {}

  /** Somebody named in the interest; the address may be missing. */
  public InterestContact(Long interestId, ContactRole role, String name, String email) {
    this.interestId = interestId;
    this.role = role;
    this.name = name;
    this.email = email;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** The interest. */
  public Long interestId() {
    return interestId;
  }

  /** What the person is there for. */
  public ContactRole role() {
    return role;
  }

  /** Name. */
  public String name() {
    return name;
  }

  /** Mail address. */
  public Optional<String> email() {
    return Optional.ofNullable(email);
  }
}
