package org.famulus.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log of everything that happened")
class AuditLogTest {

  private static final String LABEL = "subject.";

  @Test
  @DisplayName("counts every kind of record that has a word, and no other")
  void kinds() {
    ResourceBundle words = ResourceBundle.getBundle("org.famulus.core.audit.messages", Locale.ROOT);

    assertThat(AuditLog.KINDS)
        .isEqualTo(
            words.keySet().stream()
                .filter(key -> key.startsWith(LABEL))
                .map(key -> key.substring(LABEL.length()))
                .collect(Collectors.toSet()));
  }
}
