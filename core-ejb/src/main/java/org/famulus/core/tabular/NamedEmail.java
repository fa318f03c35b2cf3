package org.famulus.core.tabular;

/** A person as a list names her: name and e-mail address. */
public record NamedEmail(String name, String email) {}
