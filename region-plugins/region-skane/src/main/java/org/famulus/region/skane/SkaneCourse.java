package org.famulus.region.skane;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.famulus.region.spi.port.CallCalendar;
import org.famulus.region.spi.port.CallCalendar.CallRow;
import org.famulus.region.spi.port.RegionSettings;
import org.famulus.region.spi.rule.ParameterValues;

/**
 * The page about the course: for units that wonder whether to take part, and for students. Dates and
 * contacts are those of today (SKA-S07, SKA-S32).
 */
@Named
@RequestScoped
public class SkaneCourse {

  private CallCalendar calendar;
  private RegionSettings settings;
  private List<CallRow> calls;
  private ParameterValues values;

  /** For the container. */
  protected SkaneCourse() {}

  /** The page with the programme's calls and settings. */
  @Inject
  public SkaneCourse(CallCalendar calendar, RegionSettings settings) {
    this.calendar = calendar;
    this.settings = settings;
  }

  /** Published calls that have not closed, earliest first. */
  public List<CallRow> getCalls() {
    if (calls == null) {
      calls = calendar.upcoming();
    }
    return calls;
  }

  /** Credits of a block. */
  public String getCredits() {
    return value(SkaneCatalogue.CREDITS);
  }

  /** Course code of a student's first block. */
  public String getFirstCode() {
    return value(SkaneCatalogue.FIRST_COURSE_CODE);
  }

  /** Course code of a student's second block. */
  public String getSecondCode() {
    return value(SkaneCatalogue.SECOND_COURSE_CODE);
  }

  /** Who to write to, by role. */
  public List<Contact> getContacts() {
    return List.of(
        new Contact("skane.course.contacts.coordinator", value(SkaneCatalogue.COORDINATOR_MAIL)),
        new Contact("skane.course.contacts.director", value(SkaneCatalogue.COURSE_DIRECTOR_MAIL)),
        new Contact("skane.course.contacts.examiner", value(SkaneCatalogue.EXAMINER_MAIL)));
  }

  /** The three texts that govern the course. */
  public List<GoverningText> getGoverningTexts() {
    return List.of(
        governing("skane.course.documents.guidelines", SkaneCatalogue.GUIDELINES),
        governing("skane.course.documents.routines", SkaneCatalogue.ROUTINES),
        governing("skane.course.documents.syllabus", SkaneCatalogue.SYLLABUS));
  }

  private GoverningText governing(String key, String parameter) {
    // Only a web address becomes a link; what else was entered is not for following.
    return new GoverningText(
        key, Optional.of(value(parameter)).filter(address -> address.matches("https?://\\S+")));
  }

  private String value(String parameter) {
    if (values == null) {
      values = settings.today();
    }
    return values.text(parameter);
  }

  /**
   * Somebody to write to.
   *
   * @param roleKey key of the role's name
   * @param mail mailbox of the role
   */
  public record Contact(String roleKey, String mail) {}

  /**
   * A text that governs the course.
   *
   * @param titleKey key of its title
   * @param address where it is published, if that has been entered
   */
  public record GoverningText(String titleKey, Optional<String> address) {}
}
