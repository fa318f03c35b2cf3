package org.famulus.web.shell;

/** The tasks of the navigation, at most seven; label {@code nav.task.<NAME>}. */
enum MenuTask {
  /** What needs me today. */
  HOME("pi-home"),
  /** Which places there are. */
  PLACES("pi-calendar"),
  /** Who wants one. */
  APPLICANTS("pi-users"),
  /** Who gets which. */
  ALLOTMENT("pi-check-square"),
  /** Whom we work with and what we write to them. */
  CONTACTS("pi-address-book"),
  /** What this programme has of its own, and its rules. */
  PROGRAMME("pi-book"),
  /** Who may do what, and what happened. */
  SETTINGS("pi-cog");

  private final String icon;

  MenuTask(String icon) {
    this.icon = icon;
  }

  /** Name of the icon. */
  String icon() {
    return icon;
  }
}
