package org.famulus.web.call;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.call.Closure;
import org.famulus.web.form.Typed;

/** A closure as it is typed; an empty line counts for nothing. */
public class ClosureLine implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private LocalDate firstDay;
  private LocalDate lastDay;

  /** An empty line. */
  public ClosureLine() {}

  /** A line with what is there now. */
  ClosureLine(Closure closure) {
    this.name = closure.name();
    this.firstDay = closure.firstDay();
    this.lastDay = closure.lastDay();
  }

  /** The closure, if the line says anything; one day alone is a closure of that day. */
  Optional<Closure> closure() {
    LocalDate from = firstDay == null ? lastDay : firstDay;
    LocalDate to = lastDay == null ? firstDay : lastDay;
    return from == null
        ? Optional.empty()
        : Optional.of(new Closure(Typed.text(name).orElse(""), from, to));
  }

  /** What it is. */
  public String getName() {
    return name;
  }

  /** What it is. */
  public void setName(String name) {
    this.name = name;
  }

  /** First day. */
  public LocalDate getFirstDay() {
    return firstDay;
  }

  /** First day. */
  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  /** Last day. */
  public LocalDate getLastDay() {
    return lastDay;
  }

  /** Last day. */
  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
