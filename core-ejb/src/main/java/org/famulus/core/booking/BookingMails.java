package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.booking.BookingsForChange.Opened;
import org.famulus.core.decision.UnitContacts;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.PersonalLinks;
import org.famulus.core.notify.Mail;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.notify.Outbox;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.region.Language;
import org.famulus.core.region.Texts;
import org.famulus.core.settings.Settings;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;

/** Tells student and host what became of a booking; each answers notices about who has no address. */
@ApplicationScoped
class BookingMails {

  @Inject private Gate gate;
  @Inject private Outbox outbox;
  @Inject private Texts texts;
  @Inject private Settings settings;
  @Inject private PersonRepository people;
  @Inject private UnitContacts contacts;
  @Inject private PersonalLinks links;
  @Inject private BookingRepository bookings;
  @Inject private Alternatives alternatives;

  /** The student has asked: the host gets a link to answer by, the student a copy. */
  List<Reason> requested(String regionId, long id) {
    BookingRow row = row(regionId, id);
    List<Reason> notices = new ArrayList<>(askHost(regionId, row));
    notices.addAll(toStudent(regionId, "requested", row, row.answerBy()));
    return notices;
  }

  /** Sends the host a link to answer by. */
  List<Reason> askHost(String regionId, BookingRow row) {
    List<Receiver> receivers = contacts.of(regionId, Optional.empty(), row.unitId());
    receivers.forEach(
        receiver ->
            links.send(
                regionId,
                LinkPurpose.ANSWER_BOOKING,
                links.matter(regionId, LinkPurpose.ANSWER_BOOKING, row.id()),
                receiver));
    return receivers.isEmpty() ? List.of(nobodyAt(row)) : List.of();
  }

  /** The host proposes other days. */
  List<Reason> proposed(String regionId, long id) {
    BookingRow row = row(regionId, id);
    return toStudent(
        regionId,
        "proposed",
        row,
        row.answerBy(),
        row.proposedFirstDay().orElseThrow(),
        row.proposedLastDay().orElseThrow(),
        row.answer().orElse(""));
  }

  /** Both agree; the host is told if it was the student who said the last yes, or staff for it. */
  List<Reason> accepted(String regionId, long id, boolean byStudent) {
    BookingRow row = row(regionId, id);
    List<Reason> notices = new ArrayList<>(toStudent(regionId, "accepted", row, ""));
    if (byStudent || byStaff(regionId)) {
      notices.addAll(toHost(regionId, "host-accepted", row, ""));
    }
    return notices;
  }

  /** The host has said no. */
  List<Reason> declined(Opened opened) {
    return lost(opened, "declined");
  }

  /** The student has taken it back. */
  List<Reason> withdrawn(String regionId, long id) {
    BookingRow row = row(regionId, id);
    return toHost(regionId, "host-withdrawn", row, row.answer().orElse(""));
  }

  /** The host has taken the booked place back. */
  List<Reason> cancelled(Opened opened) {
    List<Reason> notices = new ArrayList<>(lost(opened, "cancelled"));
    String regionId = opened.booking().regionId();
    if (byStaff(regionId)) {
      BookingRow row = row(regionId, opened.booking().id());
      notices.addAll(toHost(regionId, "host-cancelled", row, row.answer().orElse("")));
    }
    return notices;
  }

  /** Nobody answered in time. */
  List<Reason> expired(Opened opened, boolean hostWasNext) {
    List<Reason> notices =
        new ArrayList<>(lost(opened, hostWasNext ? "expired" : "expired-proposal"));
    String regionId = opened.booking().regionId();
    notices.addAll(
        toHost(regionId, "host-expired", row(regionId, opened.booking().id()), ""));
    return notices;
  }

  private List<Reason> lost(Opened opened, String event) {
    String regionId = opened.booking().regionId();
    BookingRow row = row(regionId, opened.booking().id());
    return toStudent(
        regionId,
        event,
        row,
        row.answer().orElse(""),
        elsewhere(
            regionId,
            opened.student().language(),
            alternatives.to(opened.offer(), opened.booking().days())));
  }

  private String elsewhere(String regionId, String code, List<Alternative> others) {
    Language language = Language.ofCode(code);
    if (others.isEmpty()) {
      return texts.say(
          regionId,
          language,
          Text.of("booking.mail.search", page("/booking/search.xhtml", regionId)));
    }
    return others.stream()
        .map(
            each ->
                texts.say(
                    regionId,
                    language,
                    Text.of(
                        "booking.mail.alternative",
                        each.city().map(city -> each.unitName() + ", " + city)
                            .orElse(each.unitName()),
                        Text.of("field." + each.field()),
                        each.firstDay(),
                        page("/booking/offer.xhtml", regionId) + "&id=" + each.offerId())))
        .collect(Collectors.joining("\n"));
  }

  private List<Reason> toStudent(
      String regionId, String event, BookingRow row, Object... more) {
    Person student = people.byIds(Set.of(row.personId())).get(row.personId());
    if (student.email().isEmpty()) {
      return List.of(Reason.notice("decision.student-without-address", student.fullName()));
    }
    post(
        regionId,
        event,
        new Receiver(student.email().get(), student.fullName(), student.language()),
        row,
        more);
    return List.of();
  }

  private List<Reason> toHost(String regionId, String event, BookingRow row, Object... more) {
    List<Receiver> receivers = contacts.of(regionId, Optional.empty(), row.unitId());
    receivers.forEach(receiver -> post(regionId, event, receiver, row, more));
    return receivers.isEmpty() ? List.of(nobodyAt(row)) : List.of();
  }

  private void post(
      String regionId, String event, Receiver receiver, BookingRow row, Object... more) {
    List<Object> values = new ArrayList<>(values(regionId, receiver, row));
    values.addAll(Arrays.asList(more));
    outbox.post(
        Mail.of(regionId, "booking.mail." + event, receiver, values.toArray())
            .about(BookingsForChange.SUBJECT, row.id()));
  }

  private List<Object> values(String regionId, Receiver receiver, BookingRow row) {
    return List.of(
        receiver.name(),
        row.unitName(),
        row.studentName(),
        Text.of("kind." + row.kind()),
        Text.of("field." + row.field()),
        row.firstDay(),
        row.lastDay(),
        Text.of("region.name"),
        page("/booking/record.xhtml", regionId) + "&id=" + row.id());
  }

  private String page(String view, String regionId) {
    return settings.baseUrl() + view + "?region=" + regionId;
  }

  private boolean byStaff(String regionId) {
    return gate.caller().holdsInWhole(regionId, Permission.BOOKING_ANSWER);
  }

  private BookingRow row(String regionId, long id) {
    return bookings.row(regionId, id).orElseThrow();
  }

  private static Reason nobodyAt(BookingRow row) {
    return Reason.notice("decision.unit-without-address", row.unitName());
  }
}
