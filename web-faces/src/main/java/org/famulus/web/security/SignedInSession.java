package org.famulus.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.famulus.core.access.SignIn;
import org.famulus.core.access.SignedInAccount;
import org.famulus.core.access.Tokens;

/**
 * The session of somebody who has signed in. Besides the server's session cookie the browser holds
 * a second one with 256 random bits, because some servers' session ids have too few; one without
 * the other is worth nothing. A session ends after 30 idle minutes (web.xml), after twelve hours,
 * and as soon as the account's number of sessions rises (password, role, sign-out everywhere).
 */
@ApplicationScoped
public class SignedInSession {

  private static final String TICKET = "org.famulus.ticket";
  private static final String KEY = "famulus-key";
  private static final Duration LONGEST = Duration.ofHours(12);

  @Inject private SignIn signIn;

  /** Begins a session for the account, under a new session id. */
  public void begin(
      HttpServletRequest request, HttpServletResponse response, SignedInAccount account) {
    HttpSession session = request.getSession();
    request.changeSessionId();
    String key = Tokens.fresh();
    session.setAttribute(
        TICKET,
        new Ticket(account.id(), account.sessionEpoch(), Tokens.hash(key), lastUse(session)));
    response.addCookie(keyCookie(request, key, -1));
  }

  /** Ends the session at once. */
  public void end(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.addCookie(keyCookie(request, "", 0));
  }

  /** The account of the request's session, if the session still holds. */
  Optional<SignedInAccount> recall(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Ticket ticket = session == null ? null : (Ticket) session.getAttribute(TICKET);
    if (ticket == null || !holdsKey(request, ticket) || isTooOld(session, ticket)) {
      return Optional.empty();
    }
    return signIn.recall(ticket.accountId(), ticket.epoch());
  }

  private static boolean isTooOld(HttpSession session, Ticket ticket) {
    return lastUse(session).isAfter(ticket.startedAt().plus(LONGEST));
  }

  /** By the server's own time: who moves the clock of a demo stays signed in. */
  private static Instant lastUse(HttpSession session) {
    return Instant.ofEpochMilli(session.getLastAccessedTime());
  }

  private static boolean holdsKey(HttpServletRequest request, Ticket ticket) {
    Cookie[] cookies = request.getCookies();
    return cookies != null
        && Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(KEY))
            .anyMatch(cookie -> isSame(Tokens.hash(cookie.getValue()), ticket.keyHash()));
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  private static Cookie keyCookie(HttpServletRequest request, String value, int maxAge) {
    Cookie cookie = new Cookie(KEY, value);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setPath(request.getContextPath() + "/");
    cookie.setMaxAge(maxAge);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
