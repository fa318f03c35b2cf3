package org.famulus.it.browser.page;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;

/** What is missing before a placement starts: the student's page, the faculty's record and list. */
public final class GatePages extends Screen {

  /** Pages about the gates before a start. */
  public GatePages(Screen before) {
    super(before);
  }

  /** The student says that she has handed a requirement in. */
  public GatePages handIn(String requirement) {
    press("I have handed it in: " + requirement);
    return this;
  }

  /** The student says on which day she arrives. */
  public GatePages arrive(LocalDate day) {
    write("arrival", day.toString()).press("Save the day");
    return this;
  }

  /** How a requirement stands, in one word. */
  public String status(String requirement) {
    return requirement(requirement).locator("h3 .status").innerText().strip();
  }

  /** Until when a requirement is due, and who acts next. */
  public String due(String requirement) {
    return requirement(requirement).locator("p.due").innerText().strip();
  }

  /** How the gates stand, each in a line with its name. */
  public List<String> gates() {
    return main().locator("ol.gates li.gate > h2").allInnerTexts();
  }

  /** Names of the requirements the reader may see. */
  public List<String> requirements() {
    return main().locator("ol.gates section.requirement h3").allInnerTexts();
  }

  /** The line of a student in the list. */
  public String line(String student) {
    return main().locator("table.list tbody tr").filter(containing(student)).first().innerText();
  }

  /** Opens the gates of a student of the list. */
  public GatePages openStudent(String student) {
    follow(student);
    return this;
  }

  /** Reminds whoever acts next about everybody in the list. */
  public GatePages remindAll() {
    click(page().locator(".tick-all"));
    press(page().locator("#remind"));
    return this;
  }

  private Locator requirement(String name) {
    return main().locator("section.requirement").filter(containing(name)).first();
  }
}
