package org.famulus.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.famulus.core.document.PrintedFile;
import org.famulus.core.settings.Settings;
import org.famulus.core.shared.Sha256;

/** Writes an event of the social programme so that calendars take it (RFC 5545). */
@ApplicationScoped
public class EventCalendar {

  @Inject private Clock clock;
  @Inject private Settings settings;

  /** The event as a file. */
  PrintedFile of(PublishedRow row) {
    VEvent event = new VEvent(false);
    event.add(new Uid("event-" + row.id() + "@" + URI.create(settings.baseUrl()).getHost()));
    event.add(new DtStamp(clock.instant()));
    event.add(new DtStart<>(row.happensFrom().orElseThrow()));
    row.happensTo().ifPresent(end -> event.add(new DtEnd<>(end)));
    event.add(new Summary(row.title()));
    row.place().ifPresent(place -> event.add(new Location(place)));
    if (!row.body().isEmpty()) {
      event.add(new Description(row.body()));
    }
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Famulus//Famulus//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(event);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new CalendarOutputter().output(calendar, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A calendar in memory can be written.", impossible);
    }
    return new PrintedFile(
        "event-" + row.id() + ".ics",
        "text/calendar; charset=UTF-8",
        Sha256.hex(out.toByteArray()),
        out.toByteArray());
  }
}
