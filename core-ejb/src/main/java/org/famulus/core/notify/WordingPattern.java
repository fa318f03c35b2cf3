package org.famulus.core.notify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns the patterns of mails, with numbers in braces, into text as people edit it, with names in
 * braces, and back. A choice between singular and plural is edited in its last form, the plural.
 */
final class WordingPattern {

  private final List<String> names;

  /** For values of these names, in their order. */
  WordingPattern(List<String> names) {
    this.names = List.copyOf(names);
  }

  /** The text of a pattern, as people edit it. */
  String text(String pattern) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      char here = pattern.charAt(at);
      if (here == '\'') {
        at = copyQuoted(pattern, at, text);
      } else if (here == '{') {
        int end = endOfValue(pattern, at);
        text.append(value(pattern.substring(at + 1, end)));
        at = end + 1;
      } else {
        text.append(here);
        at++;
      }
    }
    return text.toString();
  }

  /** The pattern of a text, with what is wrong in it. */
  Read read(String text) {
    StringBuilder pattern = new StringBuilder();
    List<String> unknown = new ArrayList<>();
    Set<String> used = new LinkedHashSet<>();
    boolean broken = false;
    int at = 0;
    while (at < text.length()) {
      char here = text.charAt(at);
      int end = here == '{' ? text.indexOf('}', at) : -1;
      if (here == '\'') {
        pattern.append("''");
      } else if (end > 0) {
        String name = text.substring(at + 1, end).strip();
        if (names.contains(name)) {
          used.add(name);
          pattern.append('{').append(names.indexOf(name)).append('}');
        } else {
          unknown.add(name);
        }
        at = end;
      } else if (here == '{' || here == '}') {
        broken = true;
      } else {
        pattern.append(here);
      }
      at++;
    }
    return new Read(pattern.toString(), unknown, used, broken);
  }

  private String value(String inner) {
    String[] parts = inner.split(",", 3);
    if (parts.length == 3 && parts[1].strip().equals("choice")) {
      return text(lastForm(parts[2]));
    }
    int number = Integer.parseInt(parts[0].strip());
    return "{" + (number < names.size() ? names.get(number) : parts[0].strip()) + "}";
  }

  private static String lastForm(String choice) {
    String last = choice.substring(choice.lastIndexOf('|') + 1);
    return last.replaceFirst("^[^#<\u2264]*[#<\u2264]", "");
  }

  private static int copyQuoted(String pattern, int from, StringBuilder text) {
    if (from + 1 < pattern.length() && pattern.charAt(from + 1) == '\'') {
      text.append('\'');
      return from + 2;
    }
    int end = pattern.indexOf('\'', from + 1);
    int last = end < 0 ? pattern.length() : end;
    text.append(pattern, from + 1, last);
    return last + 1;
  }

  private static int endOfValue(String pattern, int from) {
    int depth = 0;
    for (int at = from; at < pattern.length(); at++) {
      if (pattern.charAt(at) == '{') {
        depth++;
      } else if (pattern.charAt(at) == '}' && --depth == 0) {
        return at;
      }
    }
    throw new IllegalArgumentException("The pattern has a brace without its partner: " + pattern);
  }

  /**
   * A text that was read.
   *
   * @param pattern the pattern, without what is unknown
   * @param unknown names in braces that are none of a value
   * @param used names of the values it has
   * @param broken whether a brace has no partner
   */
  record Read(String pattern, List<String> unknown, Set<String> used, boolean broken) {
    Read {
      unknown = List.copyOf(unknown);
      used = Set.copyOf(used);
    }
  }
}
