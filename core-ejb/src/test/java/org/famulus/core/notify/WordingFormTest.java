package org.famulus.core.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.famulus.core.shared.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form with the wording of a mail")
class WordingFormTest {

  private static final MailTemplate TEMPLATE =
      new MailTemplate(
          "toy.mail.new",
          List.of(
              new MailTemplate.Value("name", "Ada", false),
              new MailTemplate.Value("link", "https://famulus.example", true)),
          "For {name}",
          "See {link}");

  @Test
  @DisplayName("is taken if it has all that must be there")
  void complete() {
    assertThat(new WordingForm("For {name}", "Look: {link}").faults(TEMPLATE)).isEmpty();
  }

  @Test
  @DisplayName("is refused without a link people need, with an unknown name, without a partner")
  void faulty() {
    assertThat(keys(new WordingForm("For you", "Look here")))
        .containsExactly("notify.wording.missing");
    assertThat(keys(new WordingForm("For {you}", "Look: {link}")))
        .containsExactly("notify.wording.unknown");
    assertThat(keys(new WordingForm("For {name", "Look: {link}")))
        .containsExactly("notify.wording.broken");
    assertThat(keys(new WordingForm("", "Look: {link}"))).containsExactly("field.required");
    assertThat(keys(new WordingForm("For\nyou", "Look: {link}")))
        .containsExactly("notify.wording.one-line");
  }

  private static List<String> keys(WordingForm form) {
    return form.faults(TEMPLATE).stream().map(Reason::text).map(text -> text.key()).toList();
  }
}
