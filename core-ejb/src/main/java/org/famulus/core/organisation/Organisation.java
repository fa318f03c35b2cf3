package org.famulus.core.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.shared.SearchName;

/**
 * A university, hospital, site, clinical unit, practice or municipality. It begins when a programme
 * first works with it, hangs below another one (unit below site below provider), may be renamed,
 * and is closed with a last day rather than deleted: what was agreed or decided there stays true.
 */
@Entity
@Table(name = "organisation")
public class Organisation {

  /** Longest name, in characters; the column and the form agree on it. */
  public static final int NAME_LENGTH = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_organisation")
  @SequenceGenerator(
      name = "seq_organisation",
      sequenceName = "seq_organisation",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "parent_id")
  private Long parentId;

  @Enumerated(EnumType.STRING)
  private OrganisationType type;

  private String name;

  @Column(name = "search_name")
  private String searchName;

  private String country;
  private String city;

  @Column(name = "contact_name")
  private String contactName;

  @Column(name = "contact_email")
  private String contactEmail;

  @Column(name = "treats_children")
  private boolean treatsChildren;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  /** For the persistence provider. */
  protected Organisation() {}

  /** A new organisation, below another one if it has a parent. */
  public Organisation(OrganisationType type, String name, Long parentId) {
    this.type = type;
    this.parentId = parentId;
    rename(name);
  }

  /** Gives it another name. */
  public void rename(String newName) {
    this.name = newName;
    this.searchName = SearchName.of(newName);
  }

  /** Says where it is. */
  public void locate(String countryCode, String cityName) {
    this.country = countryCode;
    this.city = cityName;
  }

  /** Names whom to write to. */
  public void contact(String person, String email) {
    this.contactName = person;
    this.contactEmail = email;
  }

  /** Says whether children are treated there, which may ask for further papers. */
  public void setTreatsChildren(boolean treatsChildren) {
    this.treatsChildren = treatsChildren;
  }

  /** Closes it after the given last day, or opens it again. */
  public void closeAfter(LocalDate lastDay) {
    this.closedOn = lastDay;
  }

  /** Whether it takes part on the day. */
  public boolean isOpenOn(LocalDate day) {
    return closedOn == null || !day.isAfter(closedOn);
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** Organisation it hangs below. */
  public Optional<Long> parentId() {
    return Optional.ofNullable(parentId);
  }

  /** What it is. */
  public OrganisationType type() {
    return type;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** Two-letter country code. */
  public Optional<String> country() {
    return Optional.ofNullable(country);
  }

  /** City. */
  public Optional<String> city() {
    return Optional.ofNullable(city);
  }

  /** Name of the contact. */
  public Optional<String> contactName() {
    return Optional.ofNullable(contactName);
  }

  /** Address of the contact. */
  public Optional<String> contactEmail() {
    return Optional.ofNullable(contactEmail);
  }

  /** Whether children are treated there. */
  public boolean treatsChildren() {
    return treatsChildren;
  }

  /** Last day, if it is or will be closed. */
  public Optional<LocalDate> closedOn() {
    return Optional.ofNullable(closedOn);
  }
}
