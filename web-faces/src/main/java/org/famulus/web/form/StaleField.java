package org.famulus.web.form;

import java.io.Serializable;

/**
 * A field that differs between what the user typed and what somebody else saved.
 *
 * @param label the field's name
 * @param theirs the value as it is now
 * @param mine the value the user typed
 */
public record StaleField(String label, String theirs, String mine) implements Serializable {}
