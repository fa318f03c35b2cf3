package org.famulus.allocation.blocks;

/**
 * What a block is in.
 *
 * @param id     names the subject
 * @param length how many consecutive periods a block of it lasts, at least 1
 */
public record Subject(String id, int length) {
}
