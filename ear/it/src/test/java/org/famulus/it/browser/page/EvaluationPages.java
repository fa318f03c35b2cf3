package org.famulus.it.browser.page;

import com.microsoft.playwright.options.AriaRole;

/** What students are asked. */
public final class EvaluationPages extends Screen {

  /** The pages of somebody. */
  public EvaluationPages(Screen before) {
    super(before);
  }

  /** Begins a version with one question more than the one before, unless a draft is there. */
  public EvaluationPages begin() {
    open("evaluation/list.xhtml");
    if (page().locator("table.list tbody tr:has-text('Draft')").count() == 0) {
      press("New version: after each placement");
      write("title_en", "How was your placement").write("title_de", "Wie war Ihr Praktikum");
      press(page().locator("#save"));
      follow("New question");
      write("wording_en", "How were room and travel?");
      write("wording_de", "Wie waren Zimmer und Anreise?");
      write("choices_en", "bad\ngood").write("choices_de", "schlecht\ngut");
      press("Save");
    }
    return this;
  }

  /** Begins a version of what is asked after each placement, with a title in English and German. */
  public EvaluationPages version(String title, String german) {
    open("evaluation/list.xhtml");
    press("New version: after each placement");
    write("title_en", title).write("title_de", german);
    press(page().locator("#save"));
    return this;
  }

  /** Adds a question with a scale that speaks for a goal; each has an English and a German side. */
  public EvaluationPages scale(String goal, String question, String german) {
    follow("New question");
    choose("goal", goal);
    write("wording_en", question).write("choices_en", "not at all\nvery well");
    write("wording_de", german).write("choices_de", "gar nicht\nsehr gut");
    press("Save");
    return this;
  }

  /** Lets students be asked it from now on. */
  public EvaluationPages publish() {
    unfold("Publish");
    press(page().locator("#publish"));
    return this;
  }

  /** Answers a question of the link with a step of its scale. */
  public EvaluationPages answer(String question, int step) {
    click(
        main()
            .getByRole(AriaRole.GROUP, named(question))
            .getByRole(AriaRole.RADIO)
            .nth(step - 1));
    return this;
  }

  /** Hands the answers of the link in. */
  public EvaluationPages send() {
    press(page().locator("#send"));
    return this;
  }
}
