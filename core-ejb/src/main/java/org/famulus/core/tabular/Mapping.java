package org.famulus.core.tabular;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.famulus.core.tabular.file.Header;

/**
 * Which column of a file holds which column of a layout. A proposal is made from the headings; the
 * user changes it. Immutable.
 */
public final class Mapping {

    private final Map<String, Integer> indexes;

    private Mapping(Map<String, Integer> indexes) {
        this.indexes = indexes;
    }

    /** Maps each column to the first heading that names it. */
    public static Mapping propose(Collection<Column<?>> columns, Header header) {
        Mapping mapping = new Mapping(Map.of());
        for (int index = 0; index < header.width(); index++) {
            for (Column<?> column : columns) {
                if (mapping.index(column).isEmpty() && column.isNamed(header.headings().get(index))) {
                    mapping = mapping.with(column.key(), index);
                    break;
                }
            }
        }
        return mapping;
    }

    /**
     * Restores a mapping a screen has kept. What does not fit the columns or the header is dropped: the
     * user may have chosen another file meanwhile.
     */
    public static Mapping fromMap(Map<String, String> kept, Collection<Column<?>> columns, Header header) {
        Mapping mapping = new Mapping(Map.of());
        for (Column<?> column : columns) {
            String index = kept.getOrDefault(column.key(), "");
            if (index.matches("\\d{1,5}") && Integer.parseInt(index) < header.width()) {
                mapping = mapping.with(column.key(), Integer.parseInt(index));
            }
        }
        return mapping;
    }

    /** Column keys and column numbers, counted from 0, as text. */
    public Map<String, String> toMap() {
        Map<String, String> map = new LinkedHashMap<>();
        indexes.forEach((key, index) -> map.put(key, index.toString()));
        return map;
    }

    /** Maps a column to a column of the file; whatever was mapped there no longer is. */
    public Mapping with(String columnKey, int index) {
        Map<String, Integer> changed = new LinkedHashMap<>(indexes);
        changed.values().removeIf(taken -> taken == index);
        changed.put(columnKey, index);
        return new Mapping(changed);
    }

    /** Leaves a column out. */
    public Mapping without(String columnKey) {
        Map<String, Integer> changed = new LinkedHashMap<>(indexes);
        changed.remove(columnKey);
        return new Mapping(changed);
    }

    /** Where the file holds a column, counted from 0. */
    public OptionalInt index(Column<?> column) {
        Integer index = indexes.get(column.key());
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The required columns no heading is mapped to. */
    public List<Column<?>> missing(Collection<Column<?>> columns) {
        return columns.stream()
                .filter(Column::isRequired)
                .filter(column -> index(column).isEmpty())
                .<Column<?>>map(column -> column)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mapping mapping && indexes.equals(mapping.indexes);
    }

    @Override
    public int hashCode() {
        return indexes.hashCode();
    }

    @Override
    public String toString() {
        return indexes.toString();
    }
}
