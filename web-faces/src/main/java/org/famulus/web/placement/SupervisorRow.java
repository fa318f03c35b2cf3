package org.famulus.web.placement;

import java.io.Serializable;
import org.famulus.core.placement.NamedSupervisor;

/** A line of the form in which supervisors are named. */
public class SupervisorRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private String email;

  /** A line with what is known so far. */
  SupervisorRow(String name, String email) {
    this.name = name;
    this.email = email;
  }

  /** Whether something stands in it. */
  boolean isFilled() {
    return (name != null && !name.isBlank()) || (email != null && !email.isBlank());
  }

  /** The supervisor. */
  NamedSupervisor named() {
    return new NamedSupervisor(name, email);
  }

  /** Name. */
  public String getName() {
    return name;
  }

  /** Name. */
  public void setName(String name) {
    this.name = name;
  }

  /** Mail address. */
  public String getEmail() {
    return email;
  }

  /** Mail address. */
  public void setEmail(String email) {
    this.email = email;
  }
}
