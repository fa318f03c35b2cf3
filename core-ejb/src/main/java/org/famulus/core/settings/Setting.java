package org.famulus.core.settings;

/** Every setting of the installation; the README lists them. */
public enum Setting {
  /** Folder with a first season (people, files) loaded once into an empty database. */
  FAMULUS_SEED_DIR,
  /** Where the clock of a demo database starts: {@code YYYY-MM-DD}, or a moment in UTC. */
  FAMULUS_DEMO_DATE,
  /** Address under which people reach Famulus, for links in mails; no slash at the end. */
  FAMULUS_BASE_URL,
  /** Sender address of all mail. */
  FAMULUS_MAIL_FROM,
  /** How many times a password is hashed. */
  FAMULUS_PASSWORD_ROUNDS
}
