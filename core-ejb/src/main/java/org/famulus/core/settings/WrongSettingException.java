package org.famulus.core.settings;

/** A setting of the installation cannot be used; the message says which and what it should be. */
public class WrongSettingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A sentence naming the setting, its value and what is expected. */
  public WrongSettingException(String message) {
    super(message);
  }
}
