package org.famulus.core.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.Grant;
import org.famulus.core.access.Role;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.LinkReceivers;
import org.famulus.core.link.LinkView;
import org.famulus.core.link.Occasion;
import org.famulus.core.link.PersonalLink;
import org.famulus.core.link.PersonalLinks;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/**
 * What a unit's contact does by a personal link, without an account. For the one command the link is
 * for, she speaks for the unit of the link and for no other; the same use cases and rules apply.
 */
@ApplicationScoped
public class InterestByLink {

  @Inject private Clock clock;
  @Inject private Callers callers;
  @Inject private PersonalLinks links;
  @Inject private LinkReceivers receivers;
  @Inject private Interests interests;
  @Inject private InterestRegistration registration;

  /** The link, and the interest it is about: the one asked about, else the unit's latest. */
  @Transactional
  public Optional<Asked> open(LinkPurpose purpose, String token) {
    return receivers
        .open(purpose, token)
        .map(
            link ->
                new Asked(
                    link,
                    link.state().works()
                        ? asHost(token, host -> known(purpose, host))
                        : Optional.empty()));
  }

  /** Days on which a period may begin. */
  public List<LocalDate> firstDays(String token, int year, String kind) {
    return asHost(token, host -> interests.firstDays(host.regionId(), year, kind));
  }

  /** Registers interest for the link's unit, and uses the link up. */
  @Transactional
  public Outcome<Long> register(String token, InterestForm form, WrittenReasons reasons) {
    return byLink(
        LinkPurpose.REGISTER_INTEREST,
        token,
        host ->
            form.unitId() == host.subjectId()
                ? registration.handIn(host.regionId(), form, reasons)
                : Outcome.refused(Reason.of("link.does-not-work")));
  }

  /** Names the supervisors of an interest; its contacts and what it promises stay as they are. */
  @Transactional
  public Outcome<Long> nameSupervisors(String token, List<NamedPerson> supervisors) {
    if (supervisors.isEmpty()) {
      return Outcome.refused(Reason.ofField("supervisors", "field.required"));
    }
    return byLink(
        LinkPurpose.NAME_SUPERVISORS,
        token,
        host -> {
          InterestDetail now = interests.detail(host.regionId(), host.subjectId());
          return registration.change(
              host.regionId(),
              host.subjectId(),
              now.row().version(),
              with(now, supervisors),
              WrittenReasons.none());
        });
  }

  private static InterestForm with(InterestDetail now, List<NamedPerson> supervisors) {
    InterestRow row = now.row();
    return new InterestForm(
        row.unitId(),
        row.year(),
        row.kind(),
        row.field(),
        row.places(),
        row.maxPerPeriod(),
        new TreeSet<>(row.firstDays()),
        Stream.concat(
                now.people().stream().filter(p -> p.role() != ContactRole.SUPERVISOR),
                supervisors.stream())
            .toList(),
        now.note());
  }

  private Optional<InterestDetail> known(LinkPurpose purpose, Occasion host) {
    if (purpose != LinkPurpose.REGISTER_INTEREST) {
      return Optional.of(interests.detail(host.regionId(), host.subjectId()));
    }
    return interests
        .find(
            InterestCriteria.ofUnit(host.regionId(), host.subjectId()),
            Sort.byDefault(),
            new Page(0, 1))
        .rows()
        .stream()
        .findFirst()
        .map(row -> interests.detail(host.regionId(), row.id()));
  }

  private Outcome<Long> byLink(
      LinkPurpose purpose, String token, Function<Occasion, Outcome<Long>> command) {
    Optional<PersonalLink> link = links.take(purpose, token);
    if (link.isEmpty()) {
      return Outcome.refused(Reason.of("link.does-not-work"));
    }
    Outcome<Long> outcome = asHost(token, command);
    if (outcome.isDone()) {
      link.get().use(clock.instant());
    }
    return outcome;
  }

  private <T> T asHost(String token, Function<Occasion, T> work) {
    Occasion occasion = links.find(token).orElseThrow().occasion();
    Caller host =
        new Caller(
            Optional.empty(),
            occasion.receiver().name(),
            Optional.empty(),
            false,
            false,
            List.of(
                new Grant(
                    occasion.regionId(),
                    Role.HOST,
                    Optional.of(occasion.organisationId()))));
    return callers.as(host, () -> work.apply(occasion));
  }

  /**
   * What a unit's contact is asked.
   *
   * @param link the link
   * @param interest the interest asked about, else the unit's latest
   */
  public record Asked(LinkView link, Optional<InterestDetail> interest) {}
}
