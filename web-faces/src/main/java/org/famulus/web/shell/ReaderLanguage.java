package org.famulus.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.famulus.core.region.Language;

/** The language of the page: of the account, else of the cookie, else what the browser asks for. */
@Named("readerLanguage")
@RequestScoped
public class ReaderLanguage {

  /** Cookie that remembers the choice of somebody who has not signed in. */
  public static final String COOKIE = "famulus-language";

  @Inject private HttpServletRequest request;
  @Inject private CurrentUser user;

  private Language language;

  /** The language. */
  public Language language() {
    if (language == null) {
      language = user.language().or(this::fromCookie).or(this::fromBrowser).orElse(Language.EN);
    }
    return language;
  }

  /** Two-letter code, for the page's {@code lang}. */
  public String getCode() {
    return language().code();
  }

  /** Locale for Faces. */
  public Locale getLocale() {
    return language().formatLocale();
  }

  /** All languages, for the switch. */
  public List<Choice> getChoices() {
    return Arrays.stream(Language.values())
        .map(each -> new Choice(each.code(), ownName(each)))
        .toList();
  }

  private static String ownName(Language language) {
    String name = language.locale().getDisplayLanguage(language.locale());
    return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
  }

  private Optional<Language> fromCookie() {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .findFirst()
            .flatMap(cookie -> Language.ofTag(cookie.getValue()));
  }

  private Optional<Language> fromBrowser() {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .map(locale -> Language.ofTag(locale.toLanguageTag()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * A language to choose.
   *
   * @param code two letters
   * @param name its own name for itself
   */
  public record Choice(String code, String name) {}
}
