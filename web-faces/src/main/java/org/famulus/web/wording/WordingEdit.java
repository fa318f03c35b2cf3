package org.famulus.web.wording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.famulus.core.notify.MailMessage;
import org.famulus.core.notify.MailWordings;
import org.famulus.core.notify.WordingDetail;
import org.famulus.core.notify.WordingForm;
import org.famulus.core.notify.WordingPreview;
import org.famulus.core.region.Language;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** What one mail says in one language: read, changed, looked at, set back. */
@Named
@ViewScoped
public class WordingEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private ReaderLanguage reader;
  @Inject private Answers answers;
  @Inject private MailWordings wordings;

  private String template;
  private String language;
  private long version;
  private String subject;
  private String body;
  private transient WordingDetail detail;
  private transient MailMessage.Content preview;

  /** Fills the form with what the mail says now. */
  public void open() {
    version = getDetail().version();
    subject = getDetail().form().subject();
    body = getDetail().form().body();
  }

  /** Shows how it would read. */
  public void look() {
    answers.clear();
    WordingPreview read = wordings.preview(region.getId(), template, of(), form());
    answers.show(read.faults());
    preview = read.content().orElse(null);
  }

  /** Saves. */
  public String save() {
    Outcome<Long> outcome =
        wordings.save(region.getId(), template, of(), answers.versionOr(version), form());
    return carriedOut(outcome, "wording.saved");
  }

  /** Takes the shipped text back. */
  public String reset() {
    Outcome<Long> outcome =
        wordings.reset(region.getId(), template, of(), answers.versionOr(version));
    return carriedOut(outcome, "wording.was-reset");
  }

  private String carriedOut(Outcome<Long> outcome, String told) {
    if (!answers.accept(
        outcome, Map.of("mailSubject", Typed.shown(subject), "mailBody", Typed.shown(body)))) {
      return null;
    }
    answers.tell(told);
    return "/wording/edit.xhtml?faces-redirect=true&template="
        + template
        + "&language="
        + getLanguage();
  }

  private WordingForm form() {
    return new WordingForm(subject, body);
  }

  private Language of() {
    return Language.ofCode(getLanguage());
  }

  /** The mail as it is now. */
  public WordingDetail getDetail() {
    if (detail == null) {
      detail = wordings.detail(region.getId(), template, of());
    }
    return detail;
  }

  /** How it would read; {@code null} before somebody looks. */
  public MailMessage.Content getPreview() {
    return preview;
  }

  /** Key of the mail. */
  public String getTemplate() {
    return template;
  }

  /** Key of the mail. */
  public void setTemplate(String template) {
    this.template = template;
  }

  /** Two-letter code; the reader's language unless another is chosen. */
  public String getLanguage() {
    return language == null || language.isBlank() ? reader.getCode() : language;
  }

  /** Two-letter code. */
  public void setLanguage(String language) {
    this.language = language;
  }

  /** Subject. */
  public String getSubject() {
    return subject;
  }

  /** Subject. */
  public void setSubject(String subject) {
    this.subject = subject;
  }

  /** Text. */
  public String getBody() {
    return body;
  }

  /** Text. */
  public void setBody(String body) {
    this.body = body;
  }
}
