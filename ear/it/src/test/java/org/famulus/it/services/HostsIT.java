package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Callers;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.document.PrintedFile;
import org.famulus.core.home.Home;
import org.famulus.core.home.HomeTask;
import org.famulus.core.host.HostByLink;
import org.famulus.core.host.HostCriteria;
import org.famulus.core.host.HostCriteria.Due;
import org.famulus.core.host.HostDetail;
import org.famulus.core.host.HostFactsSource;
import org.famulus.core.host.HostForm;
import org.famulus.core.host.HostNote;
import org.famulus.core.host.HostProfile;
import org.famulus.core.host.HostRow;
import org.famulus.core.host.HostStage;
import org.famulus.core.host.NamedPhysician;
import org.famulus.core.host.NamedTown;
import org.famulus.core.host.NoteKind;
import org.famulus.core.host.PartnerRegionForm;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.host.PartnerRegions;
import org.famulus.core.host.Profiles;
import org.famulus.core.host.Recruitment;
import org.famulus.core.host.Recruitment.NextStep;
import org.famulus.core.host.StatementRow.Standing;
import org.famulus.core.host.Statements;
import org.famulus.core.link.LinkDesk;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Hosts are won, sign, describe themselves, and rules know of it")
public class HostsIT {

  private static final String REGION = HostGround.REGION;
  private static final Page FIRST = new Page(0, 100);

  @Inject private Callers callers;
  @Inject private HostGround ground;
  @Inject private CompletionGround mailbox;
  @Inject private MailsWritten mails;
  @Inject private StatementCounter statementsSent;
  @Inject private PartnerRegions partners;
  @Inject private Recruitment recruitment;
  @Inject private Statements statements;
  @Inject private Profiles profiles;
  @Inject private HostByLink byLink;
  @Inject private LinkDesk links;
  @Inject private HostFactsSource facts;
  @Inject private Home home;

  private long land;
  private LocalDate today;

  @BeforeEach
  void prepare() throws Exception {
    today = ground.today();
    String code = Ground.unique("land");
    long university = ground.university();
    land =
        asCoordinator(
                () ->
                    partners.add(
                        REGION,
                        ground.land(university, code, today.minusYears(1), Optional.empty())))
            .value();
  }

  @Test
  @DisplayName("of two who change nothing but towns, the second is shown what the first has written")
  void towns() throws Exception {
    PartnerRegionRow before = asCoordinator(() -> partners.detail(REGION, land));
    asCoordinator(
            () -> partners.change(REGION, land, before.version(), with(before, "Torgau")))
        .value();
    assertThat(
            asCoordinator(
                () -> partners.change(REGION, land, before.version(), with(before, "Oschatz"))))
        .isInstanceOf(Outcome.Stale.class);
    assertThat(asCoordinator(() -> partners.detail(REGION, land)).towns())
        .extracting(NamedTown::name)
        .containsExactly("Torgau");
  }

  private PartnerRegionForm with(PartnerRegionRow known, String town) {
    PartnerRegionForm form =
        ground.land(known.responsibleId(), known.code(), today.minusYears(1), Optional.empty());
    return new PartnerRegionForm(
        form.code(),
        form.name(),
        form.state(),
        form.from(),
        form.until(),
        form.responsibleId(),
        form.countyId(),
        form.shortage(),
        form.point(),
        List.of(new NamedTown(town, Optional.empty())),
        List.of());
  }

  @Test
  @DisplayName("a contact moves a found host on; the next step stands among the week's tasks")
  void recruited() throws Exception {
    String name = Ground.unique("Practice");
    long host = found(name);
    assertThat(row(host).stage()).isEqualTo(HostStage.FOUND);

    note(host, NoteKind.NOTE, "Heard of her at the regional day.");
    assertThat(row(host).stage()).as("a note is no contact").isEqualTo(HostStage.FOUND);
    note(host, NoteKind.PHONE, "Would like to, asks her colleague.");
    assertThat(row(host).stage()).isEqualTo(HostStage.CONTACTED);
    assertThat(row(host).contactedBy()).contains("COORDINATOR");

    long staff = ground.coordinatorAccount("Chris Koordination");
    asCoordinator(
            () ->
                recruitment.plan(
                    REGION,
                    host,
                    new NextStep(
                        Optional.of("Call again"), Optional.of(today), Optional.of(staff))))
        .value();
    assertThat(row(host).assignee()).contains("Chris Koordination");
    assertThat(due(Due.WEEK)).contains(name);
    assertThat(due(Due.LATE)).doesNotContain(name);
    assertThat(refused(plan(host, "Call again", Optional.empty()))).isTrue();
    plan(host, "Call again", Optional.of(today.minusDays(1))).value();
    assertThat(due(Due.LATE)).contains(name);
    assertThat(asCoordinator(() -> home.read(REGION)).tasks())
        .extracting(HomeTask::view)
        .contains("/host/list.xhtml?due=LATE&mine=true");

    asCoordinator(
            () -> recruitment.move(REGION, host, HostStage.RESTING, Optional.of("No time")))
        .value();
    assertThat(due(Due.LATE)).as("who rests is late with nothing").doesNotContain(name);
  }

  @Test
  @DisplayName("nobody is signed by hand, and nobody rests without a reason")
  void stages() throws Exception {
    long host = found(Ground.unique("Practice"));
    assertThat(refused(move(host, HostStage.SIGNED))).isTrue();
    assertThat(refused(move(host, HostStage.TEACHING_PRACTICE))).isTrue();
    assertThat(refused(move(host, HostStage.RESTING))).isTrue();
    move(host, HostStage.WILLING).value();
    record(host, Optional.empty()).value();
    assertThat(row(host).stage()).isEqualTo(HostStage.SIGNED);
    move(host, HostStage.TEACHING_PRACTICE).value();
    record(host, Optional.empty()).value();
    assertThat(row(host).stage())
        .as("a renewed statement takes no recognition away")
        .isEqualTo(HostStage.TEACHING_PRACTICE);
  }

  @Test
  @DisplayName("the same organisation is not a host twice, and its name is not taken twice")
  void once() throws Exception {
    String name = Ground.unique("Practice");
    long host = found(name);
    assertThat(
            refused(
                asCoordinator(
                    () -> recruitment.found(REGION, ground.practice(name, Optional.of(land))))))
        .isTrue();
    long organisation = row(host).organisationId();
    assertThat(
            refused(
                asCoordinator(
                    () ->
                        recruitment.found(
                            REGION,
                            new HostForm(
                                Optional.of(organisation),
                                null,
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "")))))
        .isTrue();
  }

  @Test
  @DisplayName("only what can take students becomes a host, also if the programme knows it already")
  void whatCanBeHost() throws Exception {
    long university = ground.university();
    assertThat(
            ((Outcome.Refused<Long>)
                    asCoordinator(
                        () -> recruitment.found(REGION, ground.known(university, Optional.empty()))))
                .reasons())
        .extracting(reason -> reason.text().key())
        .containsExactly("host.no-such-type");
    long hospital = ground.hospital().get(0);
    assertThat(
            asCoordinator(
                    () -> recruitment.found(REGION, ground.known(hospital, Optional.empty())))
                .isDone())
        .isTrue();
  }

  @Test
  @DisplayName("MIL-S10: a host signs by its link once, gets the print, renews and withdraws it")
  void signs() throws Exception {
    long host = found(Ground.unique("Practice"));
    String token = send(LinkPurpose.SIGN_WILLINGNESS, host);
    assertThat(byLink.open(LinkPurpose.DESCRIBE_HOST, token)).as("one purpose only").isEmpty();
    assertThat(byLink.open(LinkPurpose.SIGN_WILLINGNESS, token).orElseThrow().isOpen()).isTrue();
    assertThat(refused(byLink.sign(token, ground.willing(today, Optional.of(today.minusDays(1))))))
        .isTrue();

    long first =
        byLink.sign(token, ground.willing(today.minusYears(5), Optional.empty())).value();
    assertThat(refused(byLink.sign(token, ground.willing(today, Optional.empty()))))
        .as("used up")
        .isTrue();
    var signed = detail(host).statements().get(0);
    assertThat(signed.signedOn()).as("the day is not the signer's to choose").isEqualTo(today);
    assertThat(signed.byLink()).isTrue();
    assertThat(signed.number()).matches("W-\\d{4}-\\d{4}");
    assertThat(row(host).stage()).isEqualTo(HostStage.SIGNED);
    PrintedFile print = asCoordinator(() -> statements.file(REGION, first));
    assertThat(new String(print.content(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(mails.to("anna@practice.example")).contains("host.mail.signed");

    long second = record(host, Optional.of(today.plusYears(1))).value();
    assertThat(detail(host).statements())
        .extracting(each -> each.standing())
        .containsExactly(Standing.IN_FORCE, Standing.RENEWED);
    assertThat(row(host).willingUntil()).contains(today.plusYears(1));

    assertThat(refused(withdraw(first))).as("renewed already").isTrue();
    withdraw(second).value();
    assertThat(row(host).stage()).isEqualTo(HostStage.RESTING);
    assertThat(row(host).restingReason()).contains("Ill until autumn");
    assertThat(row(host).statement()).isEmpty();
  }

  @Test
  @DisplayName("a statement that is about to end stands among the tasks, from two months before")
  void ending() throws Exception {
    String soon = Ground.unique("Practice");
    String later = Ground.unique("Practice");
    record(found(soon), Optional.of(today.plusMonths(2))).value();
    record(found(later), Optional.of(today.plusMonths(2).plusDays(1))).value();
    assertThat(due(Due.ENDING)).contains(soon).doesNotContain(later);
  }

  @Test
  @DisplayName("a host describes itself by account and by link, but not what it is recognised as")
  void described() throws Exception {
    long host = found(Ground.unique("Practice"));
    long organisation = row(host).organisationId();
    long version = asCoordinator(() -> profiles.detail(REGION, host)).version();
    asCoordinator(
            () -> profiles.describe(REGION, host, version, profile("Bus 212", Set.of("GP_CARE"))))
        .value();
    assertThat(
            asCoordinator(
                () -> profiles.describe(REGION, host, version, profile("Bus 9", Set.of()))))
        .isInstanceOf(Outcome.Stale.class);

    long now = asHost(organisation, () -> profiles.detail(REGION, host)).version();
    asHost(
            organisation,
            () -> profiles.describe(REGION, host, now, profile("Train S4", Set.of())))
        .value();
    HostProfile told = detail(host).profile();
    assertThat(told.reach()).contains("Train S4");
    assertThat(told.marks()).as("only staff says so").containsExactly("GP_CARE");
    assertThat(told.physicians())
        .containsExactly(new NamedPhysician("Dr. Anna Beispiel", "general_practice"));
    assertThat(asHost(organisation, () -> profiles.mine(REGION)))
        .extracting(HostRow::id)
        .containsExactly(host);

    String token = send(LinkPurpose.DESCRIBE_HOST, host);
    byLink.describe(token, profile("On foot", Set.of("TEACHING_PRACTICE"))).value();
    assertThat(detail(host).profile().reach()).contains("On foot");
    assertThat(detail(host).profile().marks()).containsExactly("GP_CARE");
    assertThat(refused(byLink.describe(token, profile("Again", Set.of())))).isTrue();
  }

  @Test
  @DisplayName("a host sees neither another host nor what staff notes about itself")
  void apart() throws Exception {
    long host = found(Ground.unique("Practice"));
    long other = found(Ground.unique("Practice"));
    long organisation = row(host).organisationId();
    assertThatThrownBy(() -> asHost(organisation, () -> profiles.detail(REGION, other)))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(
            () ->
                asHost(
                    organisation, () -> profiles.describe(REGION, other, 1, profile("", Set.of()))))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> asHost(organisation, () -> recruitment.detail(REGION, host)))
        .isInstanceOf(AccessDeniedException.class);
    long statement = record(other, Optional.empty()).value();
    assertThatThrownBy(() -> asHost(organisation, () -> statements.file(REGION, statement)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  @DisplayName("rules know a host's region, fields, physicians and willingness; a department its hospital's")
  void facts() throws Exception {
    long host = found(Ground.unique("Practice"));
    long organisation = row(host).organisationId();
    HostFacts before = facts.of(REGION, List.of(organisation)).get(organisation);
    assertThat(before.siteType()).isEqualTo("PRACTICE");
    assertThat(before.willingSince()).isEmpty();
    assertThat(before.region().orElseThrow().isPartnerOn(today)).isTrue();
    assertThat(before.region().orElseThrow().isPartnerOn(today.minusYears(1).minusDays(1)))
        .isFalse();

    long version = asCoordinator(() -> profiles.detail(REGION, host)).version();
    asCoordinator(
            () -> profiles.describe(REGION, host, version, profile("Bus", Set.of("GP_CARE"))))
        .value();
    record(host, Optional.of(today.plusDays(10))).value();
    HostFacts after = facts.of(REGION, List.of(organisation)).get(organisation);
    assertThat(after.marks()).containsExactly("GP_CARE");
    assertThat(after.fields()).containsExactly("general_practice");
    assertThat(after.physicians()).isEqualTo(1);
    assertThat(after.willingSince()).contains(today);
    assertThat(after.willingUntil()).contains(today.plusDays(10));

    List<Long> hospital = ground.hospital();
    long site = hospital.get(0);
    long unit = hospital.get(1);
    assertThat(facts.of(REGION, List.of(unit)).get(unit).region()).isEmpty();
    long hospitalHost =
        asCoordinator(
                () ->
                    recruitment.found(
                        REGION,
                        new HostForm(
                            Optional.of(site),
                            null,
                            "",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(land),
                            "")))
            .value();
    record(hospitalHost, Optional.empty()).value();
    HostFacts department = facts.of(REGION, List.of(unit)).get(unit);
    assertThat(department.siteType()).isEqualTo("HOSPITAL");
    assertThat(department.willingSince()).contains(today);
    assertThat(department.region()).isPresent();

    long deep = ground.ward(ground.ward(ground.ward(ground.ward(unit))));
    assertThat(facts.of(REGION, List.of(deep)).get(deep))
        .as("a ward far below its hospital")
        .isEqualTo(department);
    long near = ground.ward(unit);
    asCoordinator(() -> recruitment.found(REGION, ground.known(unit, Optional.empty()))).value();
    assertThat(facts.of(REGION, List.of(near)).get(near).region())
        .as("the nearest host above speaks for it")
        .isEmpty();
  }

  @Test
  @DisplayName("facts of many hosts and a page of hosts take no more statements than of one")
  void constant() throws Exception {
    long first = row(found(Ground.unique("Practice"))).organisationId();
    List<Long> hospital = ground.hospital();
    asCoordinator(
            () -> recruitment.found(REGION, ground.known(hospital.get(0), Optional.of(land))))
        .value();
    int one = statementsSent.count(() -> facts.of(REGION, List.of(first)));
    List<Long> many = new ArrayList<>(List.of(first));
    for (int i = 0; i < 5; i++) {
      long host = found(Ground.unique("Practice"));
      record(host, Optional.empty()).value();
      many.add(row(host).organisationId());
    }
    many.add(ground.ward(hospital.get(1)));
    assertThat(statementsSent.count(() -> facts.of(REGION, many))).isEqualTo(one);
    assertThat(listed(20)).isEqualTo(listed(1));
  }

  private int listed(int size) throws Exception {
    return statementsSent.count(
        () ->
            asCoordinator(
                () ->
                    recruitment.find(
                        HostCriteria.of(REGION), Sort.byDefault(), new Page(0, size))));
  }

  @Test
  @DisplayName("a list narrows by stage, partner region and text, and counts each")
  void narrowed() throws Exception {
    String name = Ground.unique("Würzner Praxis");
    long host = found(name);
    move(host, HostStage.WILLING).value();
    HostCriteria criteria =
        new HostCriteria(
            REGION,
            Optional.of(HostStage.WILLING),
            Optional.of(land),
            Optional.empty(),
            false,
            Optional.of("wurzner"));
    var slice = asCoordinator(() -> recruitment.find(criteria, Sort.byDefault(), FIRST));
    assertThat(slice.rows()).extracting(HostRow::name).containsExactly(name);
    assertThat(slice.counts().get("stage").keySet()).containsExactly("WILLING");
    assertThat(slice.counts().get("partner").keySet()).containsExactly(String.valueOf(land));
    assertThat(slice.counts().get("due"))
        .isEqualTo(
            Map.of(
                "LATE", Count.exactly(0),
                "WEEK", Count.exactly(0),
                "NONE", Count.exactly(1),
                "ENDING", Count.exactly(0)));
  }

  private long found(String name) throws Exception {
    return asCoordinator(() -> recruitment.found(REGION, ground.practice(name, Optional.of(land))))
        .value();
  }

  private void note(long host, NoteKind kind, String words) throws Exception {
    asCoordinator(() -> recruitment.note(REGION, host, new HostNote.Said(kind, today, words)))
        .value();
  }

  private Outcome<Long> plan(long host, String step, Optional<LocalDate> day) throws Exception {
    return asCoordinator(
        () ->
            recruitment.plan(
                REGION, host, new NextStep(Optional.of(step), day, Optional.empty())));
  }

  private Outcome<Long> move(long host, HostStage stage) throws Exception {
    return asCoordinator(() -> recruitment.move(REGION, host, stage, Optional.empty()));
  }

  private Outcome<Long> record(long host, Optional<LocalDate> until) throws Exception {
    return asCoordinator(() -> statements.record(REGION, host, ground.willing(today, until)));
  }

  private Outcome<Long> withdraw(long statement) throws Exception {
    return asCoordinator(() -> statements.withdraw(REGION, statement, "Ill until autumn"));
  }

  private HostRow row(long host) throws Exception {
    return detail(host).row();
  }

  private HostDetail detail(long host) throws Exception {
    return asCoordinator(() -> recruitment.detail(REGION, host));
  }

  private List<String> due(Due due) throws Exception {
    HostCriteria criteria =
        new HostCriteria(
            REGION,
            Optional.empty(),
            Optional.of(land),
            Optional.of(due),
            false,
            Optional.empty());
    return asCoordinator(() -> recruitment.find(criteria, Sort.byDefault(), FIRST)).rows().stream()
        .map(HostRow::name)
        .toList();
  }

  private String send(LinkPurpose purpose, long host) throws Exception {
    asCoordinator(() -> links.send(REGION, purpose, host, Optional.empty())).value();
    return mailbox.latestToken("HOST", host, "link.mail." + purpose);
  }

  private static HostProfile profile(String reach, Set<String> marks) {
    return new HostProfile(
        marks,
        Set.of("general_practice"),
        List.of(new NamedPhysician("Dr. Anna Beispiel", "general_practice")),
        Optional.of(reach).filter(words -> !words.isEmpty()),
        Optional.empty(),
        Optional.of("A room above the practice"),
        true,
        Map.of("de", "Eine Praxis am Markt."));
  }

  private static boolean refused(Outcome<Long> outcome) {
    return outcome instanceof Outcome.Refused<Long>;
  }

  private <T> T asCoordinator(Callable<T> work) throws Exception {
    return callers.as(HostGround.coordinator(), work::call);
  }

  private <T> T asHost(long organisation, Callable<T> work) throws Exception {
    return callers.as(HostGround.host(organisation), work::call);
  }
}
