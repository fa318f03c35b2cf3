package org.famulus.region.milamed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.testkit.CommonAnswer;
import org.famulus.region.testkit.CommonCase;
import org.famulus.region.testkit.RegionContract;
import org.famulus.region.testkit.RuleSample;

/** MiLaMed keeps what every region promises. */
class MilamedContractTest extends RegionContract {

  private static final List<String> WORDS_OF_SHARED_SCREENS =
      List.of(
          "calendar.all-units",
          "completion.mine.left",
          "completion.search",
          "completion.unit",
          "compliance.search",
          "nav.organisation",
          "organisation.list.title",
          "organisation-type.SITE",
          "placement.reason-help",
          "placement.unit",
          "role.HOST",
          "verify.unit");

  @Override
  protected RegionPlugin region() {
    return new MilamedRegion();
  }

  @Override
  protected List<RuleSample> samples() {
    return MilamedSamples.all();
  }

  @Override
  protected Map<String, String> rulesNeverKept() {
    return Map.of("MIL-R14", "it only says to which class a placement belongs");
  }

  @Override
  protected Map<CommonCase, CommonAnswer> commonCases() {
    return MilamedSamples.common();
  }

  @Override
  protected Map<String, String> tablesWithoutPeople() {
    return Map.of("milamed_term", "lecture-free periods of the universities");
  }

  @Override
  protected Map<String, String> sameAsEnglish() {
    Map<String, String> same = new TreeMap<>();
    for (String language : List.of("de", "sv", "nb")) {
      same.put(language + ".region.shortName", "the programme's name");
      same.put(language + ".milamed.university.LEIPZIG", "the name of a city");
      same.put(language + ".milamed.university.HALLE", "the name of a university");
    }
    same.put("de.milamed.year.which", "German and English call the third of the year the same");
    return same;
  }

  @Override
  protected Map<String, String> usedElsewhere() {
    Map<String, String> used = new TreeMap<>();
    for (String code : List.of("LEIPZIG", "HALLE")) {
      used.put("milamed.university." + code, "account.xhtml and terms.xhtml join the code to the key");
    }
    for (String code : List.of("GP_CARE", "OUTPATIENT", "INPATIENT", "FREE")) {
      used.put("milamed.bucket." + code, "account.xhtml joins the code to the key");
    }
    for (String key : WORDS_OF_SHARED_SCREENS) {
      used.put(key, "a shared screen says it; here a unit is a host");
    }
    for (String code : List.of("PRACTICE", "HOSPITAL", "OTHER")) {
      used.put("milamed.site." + code, "account.xhtml joins the code to the key");
    }
    for (String code : List.of("GP_CARE", "REHABILITATION")) {
      used.put("milamed.mark." + code, "account.xhtml joins the code to the key");
    }
    for (String code : List.of("LEAVE", "DOCUMENT")) {
      used.put("milamed.leave." + code, "account.xhtml joins the code to the key");
    }
    for (String key : List.of("stage.AWAITS_GRADE", "next.AWAITS_GRADE", "already-graded")) {
      used.put("completion." + key, "shared pages: no examiner decides in this programme");
    }
    for (String command :
        List.of(
            "study.enter",
            "leave.add",
            "leave.remove",
            "part.record",
            "part.count",
            "part.remove",
            "famulatur.prove",
            "tertial.record",
            "tertial.remove",
            "absence.enter",
            "absence.remove",
            "term.add",
            "term.remove")) {
      used.put("use-case.milamed." + command, "the audit trail joins the command to the key");
    }
    used.put("nav.task.ALLOTMENT", "shared navigation: nothing is allotted in this programme");
    used.put("milamed.year.half-1", "year.xhtml joins the number to the key");
    used.put("milamed.year.half-2", "year.xhtml joins the number to the key");
    return used;
  }
}
