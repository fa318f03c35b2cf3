package org.famulus.allocation;

import java.util.List;

/** Answers why students were not given what they wanted more. */
@FunctionalInterface
public interface Refusals {

  /** Every place a student wanted more than what she has, most wanted first. */
  List<Refusal> of(String student);
}
