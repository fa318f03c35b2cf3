package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.famulus.core.decision.UnitContacts;
import org.famulus.core.link.LinkMatter;
import org.famulus.core.link.LinkMatters;
import org.famulus.core.link.LinkPurpose;
import org.famulus.region.spi.Text;

/** What a host's link is about: the booking it is asked to answer. */
@ApplicationScoped
public class BookingMatters implements LinkMatters {

  @Inject private BookingRepository bookings;
  @Inject private UnitContacts contacts;

  @Override
  public LinkPurpose purpose() {
    return LinkPurpose.ANSWER_BOOKING;
  }

  @Override
  public Optional<LinkMatter> find(String regionId, long subjectId) {
    return bookings
        .row(regionId, subjectId)
        .map(
            row ->
                new LinkMatter(
                    BookingsForChange.SUBJECT,
                    row.id(),
                    row.studentName() + ", " + row.unitName(),
                    row.unitId(),
                    row.waitsForHost(),
                    List.of(
                        row.studentName(),
                        row.unitName(),
                        row.firstDay(),
                        row.lastDay(),
                        Text.of("kind." + row.kind()),
                        Text.of("field." + row.field()),
                        row.institution(),
                        row.message().orElse(""),
                        row.answerBy()),
                    contacts.of(regionId, Optional.empty(), row.unitId())));
  }
}
