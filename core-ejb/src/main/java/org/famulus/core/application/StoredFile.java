package org.famulus.core.application;

/**
 * A stored paper on its way to somebody who may open it.
 *
 * @param name safe file name
 * @param mediaType media type by content
 * @param content its bytes; the receiver owns them
 */
public record StoredFile(String name, String mediaType, byte[] content) {}
