package org.famulus.core.placement.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.famulus.core.placement.PlacementFace;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Language;
import org.famulus.core.region.Texts;
import org.famulus.core.settings.Settings;
import org.famulus.core.shared.Sha256;
import org.famulus.region.spi.Text;

/** Writes placements as a calendar (RFC 5545): each an event of whole days. */
@ApplicationScoped
public class FeedWriter {

  @Inject private Clock clock;
  @Inject private Texts texts;
  @Inject private Settings settings;

  /**
   * A calendar, ready to be sent.
   *
   * @param content the calendar
   * @param digest changes whenever anything in it does but the moment of writing
   */
  public record Written(byte[] content, String digest) {}

  /**
   * Writes a calendar.
   *
   * @param own whether it is a student's own, whose name then goes without saying
   */
  Written write(
      String regionId, Language language, List<PlacementFace> placements, boolean own) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Famulus//Famulus//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(
        new XProperty("X-WR-CALNAME", texts.say(regionId, language, "region.shortName")));
    placements.forEach(face -> calendar.add(event(regionId, language, face, own)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new CalendarOutputter(false).output(calendar, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A calendar in memory can be written.", impossible);
    }
    return new Written(out.toByteArray(), Sha256.hex(language + " " + placements));
  }

  private VEvent event(String regionId, Language language, PlacementFace face, boolean own) {
    VEvent event = new VEvent(false);
    event.add(new Uid("placement-" + face.id() + "@" + URI.create(settings.baseUrl()).getHost()));
    event.add(new DtStamp(clock.instant()));
    event.add(new DtStart<>(face.firstDay()));
    // The end of an event of whole days is the day after its last one.
    event.add(new DtEnd<>(face.lastDay().plusDays(1)));
    event.add(
        new Summary(own ? face.unitName() : face.studentName() + " – " + face.unitName()));
    face.siteName().ifPresent(site -> event.add(new Location(site)));
    event.add(
        new Description(
            texts.say(
                regionId,
                language,
                Text.of(
                    "placement.feed.description",
                    Text.of("placement.state." + face.state()),
                    Text.of("field." + face.field()),
                    face.number()))));
    event.add(
        new Status(
            face.state() == PlacementState.ALLOTTED
                ? Status.VALUE_TENTATIVE
                : Status.VALUE_CONFIRMED));
    event.add(new Transp(Transp.VALUE_TRANSPARENT));
    event.add(
        new Url(
            URI.create(
                settings.baseUrl()
                    + "/placement/record.xhtml?region="
                    + regionId
                    + "&id="
                    + face.id())));
    return event;
  }
}
