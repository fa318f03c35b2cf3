package org.famulus.region.milamed.study;

import java.util.List;

/** Codes of what the programme notes about its hosts. */
public final class Marks {

  /** Takes part in general-practitioner care under § 73 SGB V (MIL-F14). */
  public static final String GP_CARE = "GP_CARE";

  /** Teaching practice accredited by a university. */
  public static final String TEACHING_PRACTICE = "TEACHING_PRACTICE";

  /** Academic teaching hospital. */
  public static final String TEACHING_HOSPITAL = "TEACHING_HOSPITAL";

  /** University hospital. */
  public static final String UNIVERSITY_HOSPITAL = "UNIVERSITY_HOSPITAL";

  /** Clinic of inpatient rehabilitation (MIL-F12, MIL-R17). */
  public static final String REHABILITATION = "REHABILITATION";

  /** Asks its students for an extended police certificate (MIL-F17). */
  public static final String POLICE_CERTIFICATE = "POLICE_CERTIFICATE";

  /** All of them, in the order of forms. */
  public static final List<String> ALL =
      List.of(
          GP_CARE,
          TEACHING_PRACTICE,
          TEACHING_HOSPITAL,
          UNIVERSITY_HOSPITAL,
          REHABILITATION,
          POLICE_CERTIFICATE);

  private Marks() {}
}
