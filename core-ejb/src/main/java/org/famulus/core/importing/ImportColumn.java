package org.famulus.core.importing;

/**
 * A column an import understands, for choosing where the file has it.
 *
 * @param key its key in mappings
 * @param heading its name in the reader's language
 * @param required whether every file must have it
 */
public record ImportColumn(String key, String heading, boolean required) {}
