package org.famulus.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** A role an account holds in a region, from a day on, until its last day if it has one. */
@Entity
@Table(name = "role_assignment")
@NamedQuery(
    name = RoleAssignment.OF_ACCOUNT,
    query = "select r from RoleAssignment r where r.accountId = :account order by r.id")
public class RoleAssignment {

  /** All assignments of an account. */
  public static final String OF_ACCOUNT = "RoleAssignment.ofAccount";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_account")
  private Long id;

  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "region_id")
  private String regionId;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "organisation_id")
  private Long organisationId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  /** For the persistence provider. */
  protected RoleAssignment() {}

  /**
   * A role from a day on.
   *
   * @throws IllegalArgumentException if a role for an organisation comes without one
   */
  public RoleAssignment(
      long accountId, String regionId, Role role, Optional<Long> organisationId, LocalDate from) {
    if (role.scope() == Role.Scope.ORGANISATION && organisationId.isEmpty()) {
      throw new IllegalArgumentException("The role " + role + " is for one organisation.");
    }
    this.accountId = accountId;
    this.regionId = regionId;
    this.role = role;
    this.organisationId = organisationId.orElse(null);
    this.validFrom = from;
  }

  /** Ends the role with the given last day. */
  public void endOn(LocalDate lastDay) {
    this.validTo = lastDay;
  }

  /** Whether the role is held on the day. */
  public boolean isHeldOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** The assignment as a right. */
  public Grant grant() {
    return new Grant(regionId, role, Optional.ofNullable(organisationId));
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Account that holds the role. */
  public long accountId() {
    return accountId;
  }

  /** Region of the role. */
  public String regionId() {
    return regionId;
  }

  /** The role. */
  public Role role() {
    return role;
  }

  /** Organisation it is for. */
  public Optional<Long> organisationId() {
    return Optional.ofNullable(organisationId);
  }

  /** First day. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** Last day, if it ends. */
  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }
}
