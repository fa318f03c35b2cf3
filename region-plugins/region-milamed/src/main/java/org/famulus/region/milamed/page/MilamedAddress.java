package org.famulus.region.milamed.page;

/** Where the programme's own pages go on. */
final class MilamedAddress {

  private MilamedAddress() {}

  /** A student's Famulatur account. */
  static String account(long person) {
    return "/regions/milamed/account.xhtml?faces-redirect=true&person=" + person;
  }

  /** A student's practical year. */
  static String year(long person) {
    return "/regions/milamed/year.xhtml?faces-redirect=true&person=" + person;
  }

  /** The lecture-free periods. */
  static String terms() {
    return "/regions/milamed/terms.xhtml?faces-redirect=true";
  }
}
