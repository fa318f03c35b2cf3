package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.famulus.core.access.AccountRepository;
import org.famulus.core.access.Admission;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.Deputies;
import org.famulus.core.access.DeputyForm;
import org.famulus.core.access.DeputyTasks;
import org.famulus.core.access.Grant;
import org.famulus.core.access.InvitationForm;
import org.famulus.core.access.Invitations;
import org.famulus.core.access.Role;
import org.famulus.core.access.Users;
import org.famulus.core.home.HomeTask;
import org.famulus.core.notify.MailCriteria;
import org.famulus.core.notify.MailRow;
import org.famulus.core.notify.Mails;
import org.famulus.core.settings.MovableClock;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Whoever stands in for somebody who is away")
public class DeputiesIT {

  private static final String REGION = Ground.REGION;
  private static final String SENTENCE = "korrekt häst batteri";

  @Inject private AccountRepository accounts;
  @Inject private Admission admission;
  @Inject private Callers callers;
  @Inject private Deputies deputies;
  @Inject private DeputyTasks tasks;
  @Inject private Ground ground;
  @Inject private Invitations invitations;
  @Inject private Mails mails;
  @Inject private MailsWritten written;
  @Inject private MovableClock clock;
  @Inject private Users users;

  @Test
  @DisplayName("gets the mail of that time too, in her language and with a line that says why")
  public void copies() throws Exception {
    Person absent = coordinator("Astrid Borta", "sv");
    Person deputy = coordinator("Dagmar Dort", "de");
    LocalDate first = ground.today().plusDays(1);
    name(absent, deputy, first, first.plusDays(1));

    assertThat(receiversOfMailTo(absent)).as("the day before").containsExactly(absent.email());
    daysLater(1);
    List<MailRow> both = mailTo(absent);
    assertThat(both)
        .extracting(MailRow::toAddress)
        .containsExactlyInAnyOrder(absent.email(), deputy.email());
    assertThat(to(deputy, both).body()).startsWith("Sie erhalten diese Mail, weil Sie ");
    assertThat(to(absent, both).body()).startsWith("Hej ");
    assertThat(tasksOf(deputy)).hasSize(1);
    assertThat(tasksOf(absent)).hasSize(1);
    daysLater(2);
    assertThat(receiversOfMailTo(absent)).as("the day after").containsExactly(absent.email());
    assertThat(tasksOf(deputy)).isEmpty();
  }

  @Test
  @DisplayName("gets one copy, however often she was named, and none when that was ended")
  public void onceAndEnded() throws Exception {
    Person absent = coordinator("Astrid Borta", "sv");
    Person deputy = coordinator("Dagmar Dort", "sv");
    long one = name(absent, deputy, ground.today(), ground.today());
    long other = name(absent, deputy, ground.today(), ground.today().plusDays(3));
    assertThat(mailTo(absent)).hasSize(2);

    asFamulus(() -> deputies.end(REGION, one));
    assertThat(mailTo(absent)).hasSize(2);
    asFamulus(() -> deputies.end(REGION, other));
    assertThat(mailTo(absent)).hasSize(1);
  }

  @Test
  @DisplayName("gets no copy once her account is closed")
  public void closed() throws Exception {
    Person absent = coordinator("Astrid Borta", "sv");
    Person deputy = coordinator("Dagmar Dort", "sv");
    name(absent, deputy, ground.today(), ground.today());
    asFamulus(() -> users.setDisabled(REGION, deputy.account(), true));
    assertThat(receiversOfMailTo(absent)).containsExactly(absent.email());
  }

  @Test
  @DisplayName("gets no copy once she has no role in the programme")
  public void withoutRole() throws Exception {
    Person absent = coordinator("Astrid Borta", "sv");
    Person deputy = coordinator("Dagmar Dort", "sv");
    name(absent, deputy, ground.today(), ground.today().plusDays(9));
    long role =
        asFamulus(() -> users.detail(REGION, deputy.account())).current().get(0).id();
    asFamulus(() -> users.endRole(REGION, role));
    daysLater(1);
    assertThat(receiversOfMailTo(absent)).containsExactly(absent.email());
  }

  @Test
  @DisplayName("gets no link that is meant for one person alone")
  public void personal() throws Exception {
    Person absent = coordinator("Astrid Borta", "sv");
    Person deputy = coordinator("Dagmar Dort", "sv");
    name(absent, deputy, ground.today(), ground.today());
    written.personalLink(REGION, absent.email());
    asFamulus(() -> invitations.invite(REGION, form(absent.email(), "Astrid Borta", "sv")));
    assertThat(written.to(absent.email()))
        .containsExactlyInAnyOrder("mail.invitation", "mail.invitation", MailsWritten.LINK);
    assertThat(written.to(deputy.email()))
        .as("her own invitation, and nothing of the other's")
        .containsExactly("mail.invitation");
  }

  @AfterEach
  public void backToNow() {
    clock.moveTo(Instant.now());
  }

  private record Person(long account, String email) {}

  private Person coordinator(String name, String language) throws Exception {
    String email = Ground.unique("staff") + "@example.org";
    String address =
        asFamulus(() -> invitations.invite(REGION, form(email, name, language))).value();
    String token = address.substring(address.indexOf("token=") + "token=".length());
    admission.accept(token, name, SENTENCE, SENTENCE).value();
    return new Person(accounts.byLogin(email).orElseThrow().id(), email);
  }

  private static InvitationForm form(String email, String name, String language) {
    return new InvitationForm(
        email, name, language, Role.COORDINATOR, Optional.empty(), Optional.empty());
  }

  private long name(Person absent, Person deputy, LocalDate first, LocalDate last)
      throws Exception {
    DeputyForm form = new DeputyForm(absent.account(), deputy.account(), first, last);
    return asFamulus(() -> deputies.name(REGION, form)).value();
  }

  private List<String> receiversOfMailTo(Person person) throws Exception {
    return mailTo(person).stream().map(MailRow::toAddress).toList();
  }

  /** Writes to somebody; answers that mail and its copies. */
  private List<MailRow> mailTo(Person person) throws Exception {
    Set<Long> before = Set.copyOf(testMails().stream().map(MailRow::id).toList());
    asFamulus(() -> mails.sendTest(REGION, person.email(), "sv")).value();
    return testMails().stream().filter(mail -> !before.contains(mail.id())).toList();
  }

  private List<MailRow> testMails() throws Exception {
    return asFamulus(
        () -> mails.find(MailCriteria.of(REGION), Sort.byDefault(), new Page(0, 100)).rows());
  }

  private static MailRow to(Person person, List<MailRow> rows) {
    return rows.stream()
        .filter(row -> row.toAddress().equals(person.email()))
        .findFirst()
        .orElseThrow();
  }

  private void daysLater(int days) {
    clock.moveTo(clock.instant().plus(Duration.ofDays(days)));
  }

  private List<HomeTask> tasksOf(Person person) {
    Caller caller =
        new Caller(
            Optional.of(person.account()),
            "Staff",
            Optional.empty(),
            false,
            false,
            List.of(new Grant(REGION, Role.COORDINATOR, Optional.empty())));
    return tasks.tasks(caller, REGION);
  }

  private <T> T asFamulus(Callable<T> work) throws Exception {
    return callers.as(Caller.famulus("test"), work::call);
  }
}
