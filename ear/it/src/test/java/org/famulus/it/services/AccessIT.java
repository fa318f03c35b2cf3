package org.famulus.it.services;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.AccountRepository;
import org.famulus.core.access.Admission;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.Door;
import org.famulus.core.access.Grant;
import org.famulus.core.access.InvitationForm;
import org.famulus.core.access.Invitations;
import org.famulus.core.access.OneTimeLink;
import org.famulus.core.access.PasswordHash;
import org.famulus.core.access.Role;
import org.famulus.core.access.SignIn;
import org.famulus.core.access.SignedInAccount;
import org.famulus.core.access.UserAccount;
import org.famulus.core.access.UserCriteria;
import org.famulus.core.access.UserRow;
import org.famulus.core.access.Users;
import org.famulus.core.notify.MailCriteria;
import org.famulus.core.notify.Mails;
import org.famulus.core.region.ParameterEntry;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RulePages;
import org.famulus.core.settings.MovableClock;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("People get in, and out again")
public class AccessIT {

  private static final String REGION = Ground.REGION;
  private static final String SENTENCE = "korrekt häst batteri";
  private static final String SOMEWHERE = "192.0.2.10";

  @Inject private AccountRepository accounts;
  @Inject private Callers callers;
  @Inject private MovableClock clock;
  @Inject private Invitations invitations;
  @Inject private Admission admission;
  @Inject private SignIn signIn;
  @Inject private Door door;
  @Inject private Users users;
  @Inject private Mails mails;
  @Inject private RulePages rules;
  @Inject private Regions regions;

  @Test
  @DisplayName("an invitation makes an account with its role, and works once")
  public void invitation() throws Exception {
    String email = Ground.unique("guest") + "@example.org";
    String token = invite(email, Role.COORDINATOR);

    assertThat(admission.accept(token, "Nils Vård", "kurz", "kurz").isDone()).isFalse();
    admission.accept(token, "Nils Vård", SENTENCE, SENTENCE).value();

    assertThat(signIn.judge(email.toUpperCase(), SENTENCE, SOMEWHERE)).isPresent();
    assertThat(admission.look(OneTimeLink.Purpose.INVITATION, token)).isEmpty();
    assertThat(admission.accept(token, "Nils Vård", SENTENCE, SENTENCE).isDone()).isFalse();
    assertThat(user(email).current()).extracting(role -> role.role()).containsExactly(Role.COORDINATOR);
  }

  @Test
  @DisplayName("a second invitation adds its role to the account and leaves the password alone")
  public void secondInvitation() throws Exception {
    String email = account();

    admission.accept(invite(email, Role.OBSERVER), "", "", "").value();

    assertThat(signIn.judge(email, SENTENCE, SOMEWHERE)).isPresent();
    assertThat(user(email).current())
        .extracting(role -> role.role())
        .containsExactlyInAnyOrder(Role.COORDINATOR, Role.OBSERVER);
  }

  @Test
  @DisplayName("a role given soon after midnight of the programme is held at once")
  public void afterMidnight() throws Exception {
    clock.moveTo(
        LocalDate.now()
            .plusDays(1)
            .atTime(0, 30)
            .atZone(regions.get(REGION).catalogue().timeZone())
            .toInstant());

    UserAccount account = accounts.byLogin(account()).orElseThrow();

    assertThat(callers.withRights(account).grants())
        .extracting(Grant::role)
        .containsExactly(Role.COORDINATOR);
  }

  @Test
  @DisplayName("an invitation that was taken back, sent again or is two weeks old does not work")
  public void endedInvitations() throws Exception {
    String email = Ground.unique("late") + "@example.org";
    String first = invite(email, Role.OBSERVER);
    long id = openInvitation(email);
    String second = token(asFamulus(() -> invitations.resend(REGION, id)).value());
    assertThat(admission.look(OneTimeLink.Purpose.INVITATION, first)).isEmpty();
    assertThat(admission.look(OneTimeLink.Purpose.INVITATION, second)).isPresent();

    clock.moveTo(clock.instant().plus(Duration.ofDays(15)));
    assertThat(admission.look(OneTimeLink.Purpose.INVITATION, second)).isEmpty();
    clock.moveTo(Instant.now());

    asFamulus(() -> invitations.takeBack(REGION, openInvitation(email))).value();
    assertThat(admission.look(OneTimeLink.Purpose.INVITATION, second)).isEmpty();
  }

  @Test
  @DisplayName("a coordinator invites nobody as administrator, and a unit invites nobody at all")
  public void nobodyMightier() throws Exception {
    InvitationForm form = form(Ground.unique("boss") + "@example.org", Role.PROGRAMME_ADMIN);

    Outcome<String> refused =
        callers.as(Actors.coordinator(), () -> invitations.invite(REGION, form));
    assertThat(refused.isDone()).isFalse();
    assertThatThrownBy(
            () -> callers.as(Actors.host(1), () -> invitations.invite(REGION, form)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  @DisplayName("a coordinator neither gives nor is offered roles that see health papers, grade or approve payments")
  public void nobodyWhoChecksHer() throws Exception {
    long other = accounts.byLogin(account()).orElseThrow().id();
    Caller coordinator = Actors.coordinator();
    List<Role> checking =
        List.of(Role.VERIFIER, Role.EXAMINER, Role.FINANCE, Role.PROGRAMME_ADMIN);

    for (Role role : checking) {
      InvitationForm form = form(Ground.unique("second") + "@example.org", role);
      assertThat(callers.as(coordinator, () -> invitations.invite(REGION, form)).isDone())
          .as("invited as " + role)
          .isFalse();
      assertThat(callers.as(coordinator, () -> give(other, role)).isDone())
          .as("given " + role)
          .isFalse();
    }
    assertThat(callers.as(coordinator, () -> invitations.givable(REGION)))
        .doesNotContainAnyElementsOf(checking)
        .contains(Role.HOST, Role.COORDINATOR);
    assertThat(callers.as(coordinator, () -> users.givable(REGION, other)))
        .doesNotContainAnyElementsOf(checking)
        .contains(Role.OBSERVER);
    assertThat(callers.as(coordinator, () -> give(other, Role.OBSERVER)).isDone()).isTrue();
  }

  @Test
  @DisplayName("nobody gives herself a role, neither on her account nor by an invitation to her own mailbox")
  public void nobodyHerself() throws Exception {
    String email = Ground.unique("chief") + "@example.org";
    admission.accept(invite(email, Role.PROGRAMME_ADMIN), "Nils Vård", SENTENCE, SENTENCE).value();
    UserAccount own = accounts.byLogin(email).orElseThrow();
    Caller administrator = callers.withRights(own);

    assertThat(callers.as(administrator, () -> give(own.id(), Role.VERIFIER)).isDone()).isFalse();
    assertThat(callers.as(administrator, () -> users.givable(REGION, own.id()))).isEmpty();
    for (String address : List.of(email.toUpperCase(), email.replace("@", "+money@"))) {
      InvitationForm form = form(address, Role.FINANCE);
      assertThat(callers.as(administrator, () -> invitations.invite(REGION, form)).isDone())
          .as(address)
          .isFalse();
    }
    long other = accounts.byLogin(account()).orElseThrow().id();
    assertThat(callers.as(administrator, () -> give(other, Role.VERIFIER)).isDone()).isTrue();
  }

  @Test
  @DisplayName("the links mailed to people are in no mail the programme's staff can read")
  public void linksAreNotForStaff() throws Exception {
    String email = Ground.unique("private") + "@example.org";
    invite(email, Role.OBSERVER);
    MailCriteria all = MailCriteria.of(REGION);

    Count found =
        asFamulus(
            () ->
                mails
                    .find(
                        new MailCriteria(
                            REGION, all.states(), Optional.of(email), all.aboutType(), all.aboutId()),
                        Sort.byDefault(),
                        new Page(0, 10))
                    .total());
    assertThat(found.isNone()).isTrue();
  }

  @Test
  @DisplayName("after ten wrong passwords, twenty at once included, even the right one waits a quarter of an hour")
  public void pause() throws Exception {
    String email = account();

    IntStream.range(0, 20)
        .parallel()
        .forEach(i -> signIn.judge(email, "wrong", "198.51.100." + i));

    assertThat(signIn.judge(email, SENTENCE, SOMEWHERE)).isEmpty();
    clock.moveTo(clock.instant().plus(Duration.ofMinutes(16)));
    assertThat(signIn.judge(email, SENTENCE, SOMEWHERE)).isPresent();
  }

  @Test
  @DisplayName("an address that tried ten wrong passwords waits, others do not")
  public void pauseOfAddress() throws Exception {
    String email = account();
    for (int i = 0; i < 10; i++) {
      signIn.judge("nobody" + i + "@example.org", "wrong", "203.0.113.7");
    }

    assertThat(signIn.judge(email, SENTENCE, "203.0.113.7")).isEmpty();
    assertThat(signIn.judge(email, SENTENCE, "203.0.113.8")).isPresent();
  }

  @Test
  @DisplayName("a password hashed with fewer rounds than today's is hashed anew at the next sign-in")
  public void strongerHash() throws Exception {
    String email = account();
    String todays = passwordHash(email);
    door.letIn(
        door.candidate(email).orElseThrow().accountId(),
        Optional.of(PasswordHash.of(SENTENCE, 10).stored()));

    assertThat(signIn.judge(email, "wrong", SOMEWHERE)).isEmpty();
    assertThat(rounds(passwordHash(email))).isEqualTo("10");
    assertThat(signIn.judge(email, SENTENCE, SOMEWHERE)).isPresent();
    String anew = passwordHash(email);
    assertThat(rounds(anew)).isEqualTo(rounds(todays));
    assertThat(signIn.judge(email, SENTENCE, SOMEWHERE)).isPresent();
    assertThat(passwordHash(email)).isEqualTo(anew);
  }

  private String passwordHash(String email) {
    return door.candidate(email).orElseThrow().passwordHash().orElseThrow();
  }

  private static String rounds(String stored) {
    return stored.split("\\$")[1];
  }

  @Test
  @DisplayName("sessions end when a role ends, an account closes or a password is replaced")
  public void sessionsEnd() throws Exception {
    String email = account();
    SignedInAccount session = signIn.judge(email, SENTENCE, SOMEWHERE).orElseThrow();
    assertThat(signIn.recall(session.id(), session.sessionEpoch())).isPresent();

    long role = user(email).current().get(0).id();
    asFamulus(() -> users.endRole(REGION, role)).value();
    assertThat(signIn.recall(session.id(), session.sessionEpoch())).isEmpty();
    assertThat(user(email).current()).isEmpty();

    SignedInAccount second = signIn.judge(email, SENTENCE, SOMEWHERE).orElseThrow();
    asFamulus(() -> users.setDisabled(REGION, second.id(), true)).value();
    assertThat(signIn.recall(second.id(), second.sessionEpoch())).isEmpty();
    assertThat(signIn.judge(email, SENTENCE, SOMEWHERE)).isEmpty();
  }

  @Test
  @DisplayName("asking for a new password tells nobody whether the account exists")
  public void forgotten() {
    admission.askForNewPassword("nobody.at.all@example.org");
    assertThat(admission.reset("no such token", SENTENCE, SENTENCE).isDone()).isFalse();
  }

  @Test
  @DisplayName("a dated value begins today or later, and the rule book tells both")
  public void datedValues() throws Exception {
    ParameterEntry parameter =
        asFamulus(
            () ->
                rules.rules(REGION).stream()
                    .flatMap(rule -> rule.parameters().stream())
                    .findFirst()
                    .orElseThrow());
    LocalDate day = LocalDate.now().plusYears(50 + (long) (Math.random() * 1_000));

    assertThat(enter(parameter, parameter.shipped(), LocalDate.now().minusDays(2)).isDone()).isFalse();
    assertThat(enter(parameter, "no such value", day).isDone()).isFalse();
    enter(parameter, parameter.shipped(), day).value();
    assertThat(enter(parameter, parameter.shipped(), day).isDone()).as("same day again").isFalse();
    assertThatThrownBy(
            () ->
                callers.as(
                    Actors.coordinator(),
                    () ->
                        rules.enter(
                            REGION, parameter.owner(), parameter.key(), parameter.shipped(), day)))
        .isInstanceOf(AccessDeniedException.class);

    List<ParameterEntry> now =
        asFamulus(
            () ->
                rules.rules(REGION).stream().flatMap(rule -> rule.parameters().stream()).toList());
    assertThat(now)
        .filteredOn(each -> each.owner().equals(parameter.owner()) && each.key().equals(parameter.key()))
        .flatExtracting(ParameterEntry::entered)
        .extracting(ParameterEntry.Entered::validFrom)
        .contains(day);
  }

  @AfterEach
  public void backToNow() {
    clock.moveTo(Instant.now());
  }

  /** A coordinator's account with the usual password. */
  private String account() throws Exception {
    String email = Ground.unique("person") + "@example.org";
    admission.accept(invite(email, Role.COORDINATOR), "Nils Vård", SENTENCE, SENTENCE).value();
    return email;
  }

  private Outcome<Long> give(long account, Role role) {
    return users.giveRole(REGION, account, role, Optional.empty());
  }

  private String invite(String email, Role role) throws Exception {
    return token(asFamulus(() -> invitations.invite(REGION, form(email, role))).value());
  }

  private long openInvitation(String email) throws Exception {
    return asFamulus(() -> invitations.open(REGION)).stream()
        .filter(invitation -> invitation.email().equals(email))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private UserRow user(String email) throws Exception {
    return asFamulus(
        () ->
            users
                .find(
                    new UserCriteria(
                        REGION, Optional.empty(), Optional.of(email), Optional.empty()),
                    Sort.byDefault(),
                    new Page(0, 10))
                .rows()
                .get(0));
  }

  private Outcome<Long> enter(ParameterEntry parameter, String value, LocalDate from)
      throws Exception {
    return asFamulus(() -> rules.enter(REGION, parameter.owner(), parameter.key(), value, from));
  }

  private static InvitationForm form(String email, Role role) {
    return new InvitationForm(email, "Nils Vård", "sv", role, Optional.empty(), Optional.empty());
  }

  private static String token(String address) {
    return address.substring(address.indexOf("token=") + "token=".length());
  }

  private <T> T asFamulus(Callable<T> work) throws Exception {
    return callers.as(Caller.famulus("test"), work::call);
  }
}
