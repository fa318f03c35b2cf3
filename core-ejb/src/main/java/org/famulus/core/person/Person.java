package org.famulus.core.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
 * Somebody a programme deals with, most often a student. It begins when the person is nominated,
 * invited or imported, and lives on through many seasons. If it turns out that two records mean one
 * human being, one is merged into the other: it stays as a signpost and is never found again by
 * lists.
 */
@Entity
@Table(name = "person")
public class Person {

  /** Longest family or given name, in characters. */
  public static final int NAME_LENGTH = 120;

  /** Longest mail address, in characters. */
  public static final int EMAIL_LENGTH = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_person")
  @SequenceGenerator(name = "seq_person", sequenceName = "seq_person", allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "search_name")
  private String searchName;

  private String email;

  @Column(name = "date_of_birth")
  private LocalDate dateOfBirth;

  private String language;

  @Column(name = "merged_into_id")
  private Long mergedIntoId;

  /** For the persistence provider. */
  protected Person() {}

  /** A person who is written to in the given language (two-letter code). */
  public Person(String familyName, String givenName, String language) {
    rename(familyName, givenName);
    this.language = language;
  }

  /** Gives the person other names. */
  public void rename(String newFamilyName, String newGivenName) {
    this.familyName = newFamilyName;
    this.givenName = newGivenName;
    this.searchName = SearchName.of(newGivenName + " " + newFamilyName);
  }

  /** Says how the person is reached; addresses are kept in lower case, as they are compared. */
  public void reachAt(String newEmail, String newLanguage) {
    this.email = newEmail == null ? null : newEmail.toLowerCase(java.util.Locale.ROOT);
    this.language = newLanguage;
  }

  /** Notes the date of birth. */
  public void bornOn(LocalDate day) {
    this.dateOfBirth = day;
  }

  /** Makes this record a signpost to the one that is kept. */
  public void mergeInto(Person kept) {
    this.mergedIntoId = kept.id;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** Family name. */
  public String familyName() {
    return familyName;
  }

  /** Given name. */
  public String givenName() {
    return givenName;
  }

  /** Given and family name. */
  public String fullName() {
    return givenName + " " + familyName;
  }

  /** Mail address, in lower case. */
  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  /** Date of birth. */
  public Optional<LocalDate> dateOfBirth() {
    return Optional.ofNullable(dateOfBirth);
  }

  /** Two-letter code of the language the person is written to in. */
  public String language() {
    return language;
  }

  /** The record kept, if this one was merged into another. */
  public Optional<Long> mergedIntoId() {
    return Optional.ofNullable(mergedIntoId);
  }
}
