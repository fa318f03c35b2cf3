package org.famulus.web.access;

import java.io.Serializable;

/** A new password, typed twice; never kept longer than the posting of its form. */
public class NewPassword implements Serializable {

  private static final long serialVersionUID = 1L;

  private transient String password;
  private transient String repeated;

  /** The password. */
  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** The password again. */
  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}
