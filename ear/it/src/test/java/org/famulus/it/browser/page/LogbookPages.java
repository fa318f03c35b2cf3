package org.famulus.it.browser.page;

/** The logbook of a placement. */
public final class LogbookPages extends Screen {

  /** The logbook of whoever is signed in. */
  public LogbookPages(Screen before) {
    super(before);
  }

  /** Says what was done on the day proposed and how long was read of it, in minutes. */
  public LogbookPages day(int reading, String activity) {
    choose("literature", String.valueOf(reading)).write("activity", activity);
    return this;
  }

  /** Writes why there was more reading than usual. */
  public LogbookPages because(String reason) {
    page().locator("textarea[id$=written]").fill(reason);
    return this;
  }
}
