package org.famulus.allocation.file;

import java.util.List;
import java.util.Set;

/** The CSV files of a run that plans several blocks for each student. */
final class BlocksLayouts {

  static final Layout PERIODS = new Layout("periods.csv", List.of("period"), Set.of(), false);
  static final Layout SUBJECTS =
      new Layout("subjects.csv", List.of("subject", "length"), Set.of("length"), false);
  static final Layout SITES =
      new Layout("sites.csv", List.of("site", "area"), Set.of("area"), false);
  static final Layout PLACES =
      new Layout(
          "places.csv",
          List.of("site", "subject", "period", "least", "most"),
          Set.of("subject", "least"),
          false);
  static final Layout UNITS =
      new Layout("units.csv", List.of("site", "subject", "least"), Set.of("subject"), true);
  static final Layout LODGINGS =
      new Layout("lodgings.csv", List.of("area", "period", "beds"), Set.of(), true);
  static final Layout STUDENTS =
      new Layout(
          "students.csv",
          List.of("student", "home", "needs_bed"),
          Set.of("home", "needs_bed"),
          false);
  static final Layout NEEDS =
      new Layout("needs.csv", List.of("student", "subject"), Set.of(), true);
  static final Layout AWAY = new Layout("away.csv", List.of("student", "period"), Set.of(), true);
  static final Layout WISHES =
      new Layout(
          "wishes.csv",
          List.of("student", "subject", "site", "period", "rank", "cost"),
          Set.of("subject", "period", "cost"),
          false);
  static final Layout REFUSALS =
      new Layout(
          "refusals.csv",
          List.of("student", "subject", "site", "period", "rule"),
          Set.of("subject", "site", "period"),
          true);
  static final Layout PREREQUISITES =
      new Layout(
          "prerequisites.csv", List.of("student", "before", "after"), Set.of("student"), true);
  static final Layout SITE_PRICES =
      new Layout(
          "site-prices.csv", List.of("student", "wanted", "price"), Set.of("student"), true);
  static final Layout COUPLES =
      new Layout("couples.csv", List.of("one", "other", "closeness", "price"), Set.of(), true);
  static final Layout FIXED =
      new Layout("fixed.csv", List.of("student", "subject", "site", "period"), Set.of(), true);
  static final Layout PRICES =
      new Layout("prices.csv", List.of("price", "rank", "amount"), Set.of("rank"), true);
  static final Layout RESULT =
      new Layout("result.csv", List.of("student", "subject", "site", "period"), Set.of(), true);

  /** The input, in the order of its digest. */
  static final List<Layout> INPUT =
      List.of(
          PERIODS,
          SUBJECTS,
          SITES,
          PLACES,
          UNITS,
          LODGINGS,
          STUDENTS,
          NEEDS,
          AWAY,
          WISHES,
          REFUSALS,
          PREREQUISITES,
          SITE_PRICES,
          COUPLES,
          FIXED,
          PRICES);

  private BlocksLayouts() {}
}
