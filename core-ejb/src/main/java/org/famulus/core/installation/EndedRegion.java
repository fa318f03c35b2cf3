package org.famulus.core.installation;

/**
 * A region that is loaded no more and has left records.
 *
 * @param id its id
 * @param readable whether the reader may open them
 */
public record EndedRegion(String id, boolean readable) {}
