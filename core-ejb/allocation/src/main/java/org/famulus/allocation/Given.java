package org.famulus.allocation;

import java.util.Optional;

/**
 * What one student is given.
 *
 * @param student her id
 * @param number her lottery number, 1 is first
 * @param choice the choice fulfilled; empty if she has no place, or one she did not choose
 * @param place the place
 */
public record Given(
    String student, int number, Optional<Choice> choice, Optional<String> place) {}
