package org.famulus.region.milamed.study;

import java.util.List;

/** Codes of the specialties. */
public final class Fields {

  /** General practice. */
  public static final String GENERAL_PRACTICE = "general_practice";

  /** Internal medicine, a compulsory subject of the practical year. */
  public static final String INTERNAL_MEDICINE = "internal_medicine";

  /** Surgery, the other compulsory subject. */
  public static final String SURGERY = "surgery";

  /** All of them, in the order of forms. */
  public static final List<String> ALL =
      List.of(
          GENERAL_PRACTICE,
          INTERNAL_MEDICINE,
          SURGERY,
          "paediatrics",
          "gynaecology",
          "ent",
          "neurology",
          "orthopaedics",
          "trauma_surgery",
          "dermatology",
          "ophthalmology",
          "cardiology",
          "anaesthesiology");

  private Fields() {}
}
