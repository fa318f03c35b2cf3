package org.famulus.allocation;

import java.util.Optional;

/**
 * What was decided about a student before.
 *
 * @param place the place she has; empty if she has none and shall get none
 */
public record Fixed(Optional<String> place) {}
