package org.famulus.it.browser.page;

/** What students are asked. */
public final class EvaluationPages extends Screen {

  /** The pages of somebody. */
  public EvaluationPages(Screen before) {
    super(before);
  }

  /** Begins a questionnaire with one question, unless there is one. */
  public EvaluationPages begin() {
    open("evaluation/list.xhtml");
    if (page().locator("table.list tbody a").count() == 0) {
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
}
