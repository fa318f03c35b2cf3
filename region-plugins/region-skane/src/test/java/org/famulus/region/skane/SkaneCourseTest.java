package org.famulus.region.skane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.famulus.region.skane.SkaneCourse.Contact;
import org.famulus.region.skane.SkaneCourse.GoverningText;
import org.famulus.region.spi.port.CallCalendar.CallRow;
import org.famulus.region.spi.rule.ParameterValues;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page about the course")
class SkaneCourseTest {

  private static final CallRow SPRING =
      new CallRow(
          "Spring 2027",
          LocalDate.parse("2026-10-01"),
          LocalDate.parse("2026-10-15"),
          LocalDate.parse("2027-01-18"),
          100);

  private final Map<String, String> settings = shipped();
  private final AtomicInteger asked = new AtomicInteger();
  private final SkaneCourse course =
      new SkaneCourse(
          () -> {
            asked.incrementAndGet();
            return List.of(SPRING);
          },
          () -> new ParameterValues(settings));

  @Test
  @DisplayName("SKA-S07: it shows the next calls, asked for once a page")
  void calls() {
    assertThat(course.getCalls()).containsExactly(SPRING);
    assertThat(course.getCalls()).containsExactly(SPRING);
    assertThat(asked).hasValue(1);
  }

  @Test
  @DisplayName("SKA-S14, SKA-S32: contacts are mailboxes of roles, as the installation says")
  void contacts() {
    settings.put("examinerMail", "exam@lund.example");

    assertThat(course.getContacts())
        .extracting(Contact::mail)
        .containsExactly(
            "coordinator@faculty.example",
            "director@faculty.example",
            "exam@lund.example");
  }

  @Test
  @DisplayName("SKA-S13: credits and course codes are those of today")
  void course() {
    assertThat(course.getCredits()).isEqualTo("6");
    assertThat(course.getFirstCode()).isEqualTo("VMFN23");
    assertThat(course.getSecondCode()).isEqualTo("VMFN24");
  }

  @Test
  @DisplayName("SKA-S31: the three governing texts are linked where a web address is entered")
  void governingTexts() {
    settings.put("syllabusAddress", "https://faculty.example/syllabus");
    settings.put("routinesAddress", "javascript:alert(1)");

    assertThat(course.getGoverningTexts())
        .extracting(GoverningText::address)
        .containsExactly(
            Optional.empty(), Optional.empty(), Optional.of("https://faculty.example/syllabus"));
  }

  private static Map<String, String> shipped() {
    Map<String, String> values = new TreeMap<>();
    new SkaneRegion()
        .catalogue()
        .parameters()
        .forEach(parameter -> values.put(parameter.key(), parameter.initialValue()));
    return values;
  }
}
