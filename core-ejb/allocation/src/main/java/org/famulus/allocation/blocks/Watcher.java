package org.famulus.allocation.blocks;

/** Whoever waits for a search: is told how far it is, and may end it early. */
public interface Watcher {
    /** Nobody waits. */
    Watcher NOBODY = new Watcher() {
    };

    /** Called about two hundred times, at equal distances of moves. */
    default void progress(Progress progress) {
    }

    /** Asked every 1,024 moves; once true, the search ends and returns the best plan so far. */
    default boolean cancelled() {
        return false;
    }
}
