package org.famulus.core.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.decision.UnitContacts;
import org.famulus.core.notify.Mail;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.notify.Outbox;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.settings.Settings;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;

/** Tells student and unit what happened to a placement; the reason goes to the student only. */
@ApplicationScoped
class PlacementMails {

  /** Event of a placement that was given up before its first day. */
  static final String GIVEN_UP = "withdrawn";

  @Inject private Outbox outbox;
  @Inject private Settings settings;
  @Inject private PlacementFaces faces;
  @Inject private PersonRepository people;
  @Inject private OfferRepository offers;
  @Inject private UnitContacts contacts;

  /**
   * Writes to both sides.
   *
   * @param event last part of the template's key, for the unit with {@code unit-} before it
   * @param day the day it is about
   * @param reason the written reason, empty if none was asked for
   * @return notices about those who have no address
   */
  List<Reason> tell(String event, Placement placement, LocalDate day, String reason) {
    PlacementFace face = faces.of(placement);
    List<Reason> notices = new ArrayList<>();
    toStudent(event, placement, face, day, reason, notices);
    toUnit(event, placement, face, day, notices);
    return notices;
  }

  /** A host that was booked is told by the booking; nobody waits on a reserve list for its place. */
  private static boolean isToldByItsBooking(String event, Placement placement) {
    return placement.bookingId().isPresent() && event.equals(GIVEN_UP);
  }

  private void toStudent(
      String event,
      Placement placement,
      PlacementFace face,
      LocalDate day,
      String reason,
      List<Reason> notices) {
    Person student = people.byIds(Set.of(face.personId())).get(face.personId());
    if (student.email().isEmpty()) {
      notices.add(Reason.notice("decision.student-without-address", student.fullName()));
      return;
    }
    post(
        "placement.mail." + event,
        placement,
        new Receiver(student.email().get(), student.fullName(), student.language()),
        face,
        day,
        reason);
  }

  private void toUnit(
      String event,
      Placement placement,
      PlacementFace face,
      LocalDate day,
      List<Reason> notices) {
    Optional<Long> interest =
        placement
            .offerId()
            .map(offer -> offers.find(placement.regionId(), offer).orElseThrow().interestId());
    List<Receiver> receivers = contacts.of(placement.regionId(), interest, face.unitId());
    if (receivers.isEmpty()) {
      notices.add(Reason.notice("decision.unit-without-address", face.unitName()));
    }
    if (!isToldByItsBooking(event, placement)) {
      receivers.forEach(
          receiver -> post("placement.mail.unit-" + event, placement, receiver, face, day, ""));
    }
  }

  private void post(
      String template,
      Placement placement,
      Receiver receiver,
      PlacementFace face,
      LocalDate day,
      String reason) {
    outbox.post(
        Mail.of(
                placement.regionId(),
                template,
                receiver,
                receiver.name(),
                face.unitName(),
                face.studentName(),
                face.firstDay(),
                face.lastDay(),
                day,
                reason,
                Text.of("region.name"),
                settings.baseUrl()
                    + "/placement/record.xhtml?region="
                    + placement.regionId()
                    + "&id="
                    + placement.id())
            .about(PlacementsForChange.SUBJECT, placement.id()));
  }
}
