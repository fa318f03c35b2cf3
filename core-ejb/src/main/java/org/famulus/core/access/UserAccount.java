package org.famulus.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A way to sign in. An account begins with an invitation, gets its password when the one-time link
 * is used, may be locked for a while after too many wrong passwords, and is disabled rather than
 * deleted, because the audit trail names it. Raising {@link #sessionEpoch} ends all its sessions.
 */
@Entity
@Table(name = "user_account")
@NamedQuery(
    name = UserAccount.BY_LOGIN,
    query = "select a from UserAccount a where a.login = :login")
public class UserAccount {

  /** The account with a login. */
  public static final String BY_LOGIN = "UserAccount.byLogin";

  /** Wrong passwords in a row before the account pauses. */
  static final int TRIES = 10;

  /** How long it pauses. */
  static final Duration PAUSE = Duration.ofMinutes(15);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_account")
  @SequenceGenerator(name = "seq_account", sequenceName = "seq_account", allocationSize = 50)
  private Long id;

  @Version private long version;
  private String login;

  @Column(name = "display_name")
  private String displayName;

  private String email;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "person_id")
  private Long personId;

  private String language;
  private boolean disabled;

  @Column(name = "system_admin")
  private boolean systemAdmin;

  @Column(name = "failed_logins")
  private int failedLogins;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  @Column(name = "last_login_at")
  private Instant lastLoginAt;

  @Column(name = "session_epoch")
  private int sessionEpoch;

  /** For the persistence provider. */
  protected UserAccount() {}

  /** A new account without a password; it signs in once one is set. */
  public UserAccount(String login, String displayName, String email, String language) {
    this.login = normal(login);
    this.displayName = displayName;
    this.email = email;
    this.language = language;
  }

  /** A login as it is stored and compared. */
  public static String normal(String login) {
    return login.strip().toLowerCase(Locale.ROOT);
  }

  /** Sets the password and ends all sessions and pauses. */
  public void setPasswordHash(String hash) {
    this.passwordHash = hash;
    this.failedLogins = 0;
    this.lockedUntil = null;
    endSessions();
  }

  /** Replaces the hash by one of the same password with today's strength. */
  public void rehash(String hash) {
    this.passwordHash = hash;
  }

  /** Whether a password is judged at all now. */
  public boolean maySignIn(Instant now) {
    return !disabled && passwordHash != null && (lockedUntil == null || !now.isBefore(lockedUntil));
  }

  /** Counts a wrong password; the tenth in a row pauses the account for a quarter of an hour. */
  public void countWrongPassword(Instant now) {
    failedLogins++;
    if (failedLogins >= TRIES) {
      lockedUntil = now.plus(PAUSE);
      failedLogins = 0;
    }
  }

  /** Notes a successful sign-in. */
  public void signedIn(Instant now) {
    failedLogins = 0;
    lockedUntil = null;
    lastLoginAt = now;
  }

  /** Makes every session of the account end with its next request. */
  public void endSessions() {
    sessionEpoch++;
  }

  /** Closes or reopens the account; closing ends its sessions. */
  public void setDisabled(boolean disabled) {
    this.disabled = disabled;
    endSessions();
  }

  /** Links the account with the person it belongs to. */
  public void linkPerson(long person) {
    this.personId = person;
  }

  /** Lets the account administer the installation. */
  public void makeSystemAdmin() {
    this.systemAdmin = true;
  }

  /** Sets the language of pages and mails. */
  public void setLanguage(String code) {
    this.language = code;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Name used to sign in, lower case. */
  public String login() {
    return login;
  }

  /** Name as others see it. */
  public String displayName() {
    return displayName;
  }

  /** Where mail goes. */
  public String email() {
    return email;
  }

  /** Hash of the password, if one was set. */
  public Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  /** Person behind the account. */
  public Optional<Long> personId() {
    return Optional.ofNullable(personId);
  }

  /** Language of pages and mails, two letters. */
  public String language() {
    return language;
  }

  /** Whether the account is closed. */
  public boolean isDisabled() {
    return disabled;
  }

  /** Whether the account administers the installation. */
  public boolean isSystemAdmin() {
    return systemAdmin;
  }

  /** Last successful sign-in. */
  public Optional<Instant> lastLoginAt() {
    return Optional.ofNullable(lastLoginAt);
  }

  /** Number that a session must carry to be valid. */
  public int sessionEpoch() {
    return sessionEpoch;
  }
}
