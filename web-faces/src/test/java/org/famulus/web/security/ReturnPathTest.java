package org.famulus.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("After signing in people go back to pages of this application only")
class ReturnPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/application/list.xhtml",
        "/application/list.xhtml?state=HELD&page=2",
        "/?region=toy",
        "/regions/toy/course.xhtml"
      })
  @DisplayName("a path inside is gone back to")
  void inside(String wanted) {
    assertThat(ReturnPath.safe(wanted)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/\t/evil.example",
        "/a\r\nLocation: https://evil.example",
        "javascript:alert(1)",
        "/../other",
        "/logout",
        "/login.xhtml?from=/login.xhtml"
      })
  @DisplayName("anything else leads home")
  void outside(String wanted) {
    assertThat(ReturnPath.safe(wanted)).isEqualTo("/index.xhtml");
  }

  @Test
  @DisplayName("the way back tells whether something was posted too late")
  void afterPost() {
    assertThat(ReturnPath.isAfterPost("/call/edit.xhtml?id=5&expired=yes")).isTrue();
    assertThat(ReturnPath.isAfterPost("/call/edit.xhtml?id=5")).isFalse();
    assertThat(ReturnPath.isAfterPost(null)).isFalse();
  }
}
