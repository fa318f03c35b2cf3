package org.famulus.allocation.blocks;

/**
 * Where blocks take place.
 *
 * @param id   names the site
 * @param area the area whose beds it shares and in which couples count as together; may be the site itself
 */
public record Site(String id, String area) {
}
