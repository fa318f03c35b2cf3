package org.famulus.core.call;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a call, which usually names the year of its term.
 *
 * @param text the title
 */
record SeasonTitle(String text) {

  private static final Pattern YEAR = Pattern.compile("\\b20\\d{2}\\b");

  static SeasonTitle of(String text) {
    return new SeasonTitle(text);
  }

  /** The title of the same season one year later: every year in it rises by one. */
  String next() {
    Matcher years = YEAR.matcher(text);
    return years.replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + 1));
  }
}
