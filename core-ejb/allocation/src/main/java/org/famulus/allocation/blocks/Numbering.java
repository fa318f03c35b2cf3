package org.famulus.allocation.blocks;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Ids in their order, and the number of each. */
final class Numbering {
    final String[] ids;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Numbering(String[] ids) {
        this.ids = ids;
        for (int i = 0; i < ids.length; i++) {
            numbers.put(ids[i], i);
        }
    }

    /** Numbered in the order of the ids. */
    static Numbering sorted(Collection<String> ids) {
        String[] all = ids.stream().distinct().toArray(String[]::new);
        Arrays.sort(all);
        return new Numbering(all);
    }

    /** Numbered as given. */
    static Numbering asGiven(Collection<String> ids) {
        return new Numbering(ids.toArray(String[]::new));
    }

    int of(String id) {
        Integer n = numbers.get(id);
        return n == null ? -1 : n;
    }

    int size() {
        return ids.length;
    }
}
