package org.famulus.allocation.file;

import java.util.List;
import java.util.Set;

/**
 * What a CSV file of a kind of run looks like.
 *
 * @param name its name, with {@code .csv}
 * @param columns its columns as they are written
 * @param optional columns that need not be there in a file of somebody else
 * @param isOptional whether the whole file need not be there
 */
record Layout(String name, List<String> columns, Set<String> optional, boolean isOptional) {

  Layout {
    columns = List.copyOf(columns);
    optional = Set.copyOf(optional);
  }
}
