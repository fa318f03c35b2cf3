package org.famulus.core.content;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.document.PrintedFile;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/** What the programme publishes: everybody in it reads, its administrator writes. */
@Stateless
public class Publications {

  private static final String SUBJECT = "PUBLICATION";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private PublicationRepository pages;
  @Inject private EventCalendar calendar;
  @Inject private LastChange lastChange;

  /**
   * What a section has for the caller: what is withdrawn, and events that are over, only staff
   * sees.
   */
  @Reads(permission = Permission.REGION_VIEW)
  public List<PublishedRow> all(String regionId, Section section, Language reader) {
    return of(regionId, section, Optional.empty(), reader);
  }

  /** The same of a section that tells of a partner region. */
  @Reads(permission = Permission.REGION_VIEW)
  public List<PublishedRow> of(
      String regionId, Section section, Optional<Long> partnerRegion, Language reader) {
    gate.scope(regionId);
    boolean writes = writes(regionId);
    return pages.all(regionId, section, partnerRegion).stream()
        .filter(page -> writes || (!page.isWithdrawn() && !isOver(page)))
        .map(page -> PublishedRow.of(page, reader))
        .toList();
  }

  /**
   * The PDF of a document.
   *
   * @throws NotFoundException if there is none for the caller
   */
  @Reads(permission = Permission.REGION_VIEW)
  public PrintedFile file(String regionId, long id) {
    gate.scope(regionId);
    return readable(regionId, id)
        .fileId()
        .flatMap(pages::file)
        .map(PublishedFile::file)
        .orElseThrow(() -> new NotFoundException("published file", id));
  }

  /**
   * An event for the caller's calendar.
   *
   * @throws NotFoundException if there is none for the caller
   */
  @Reads(permission = Permission.REGION_VIEW)
  public PrintedFile event(String regionId, long id, Language reader) {
    gate.scope(regionId);
    PublishedPage page = readable(regionId, id);
    if (page.section() != Section.EVENT) {
      throw new NotFoundException("event", id);
    }
    return calendar.of(PublishedRow.of(page, reader));
  }

  /**
   * Something published, for the form.
   *
   * @throws NotFoundException if the region has none with the id
   */
  @Reads(permission = Permission.CONTENT_EDIT)
  public PublishedDetail detail(String regionId, long id) {
    gate.allow(Target.region(regionId));
    PublishedPage page =
        pages.find(regionId, id).orElseThrow(() -> new NotFoundException("publication", id));
    return new PublishedDetail(
        id,
        page.version(),
        page.section(),
        page.partnerRegionId(),
        page.words(),
        page.happensFrom().map(at -> LocalDateTime.ofInstant(at, regions.timeZone(regionId))),
        page.happensTo().map(at -> LocalDateTime.ofInstant(at, regions.timeZone(regionId))),
        page.place(),
        page.link(),
        page.fileName());
  }

  /** Publishes something new; answers its id. */
  @UseCase(value = "content.publish", permission = Permission.CONTENT_EDIT)
  public Outcome<Long> publish(String regionId, Section section, PageForm form) {
    return publish(regionId, section, Optional.empty(), form);
  }

  /** Publishes something new that tells of a partner region; answers its id. */
  @UseCase(value = "content.publish", permission = Permission.CONTENT_EDIT)
  public Outcome<Long> publish(
      String regionId, Section section, Optional<Long> partnerRegion, PageForm form) {
    gate.allow(Target.region(regionId));
    List<Reason> faults = form.faults(section, false);
    if (section.isOfPartnerRegion() != partnerRegion.isPresent()
        || partnerRegion.filter(id -> !pages.hasPartnerRegion(regionId, id)).isPresent()) {
      throw new NotFoundException("partner region", partnerRegion.orElse(null));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    int last = pages.all(regionId, section).stream().mapToInt(PublishedPage::position).max().orElse(0);
    PublishedPage page = new PublishedPage(regionId, section, last + 1);
    page.tellOf(partnerRegion.orElse(null));
    fill(regionId, page, form);
    pages.add(page);
    note(page, Map.of());
    return Outcome.done(page.id());
  }

  /**
   * Writes something anew.
   *
   * @param version the version the form was filled from; if it has moved on, the answer is stale
   *     with the values as they are now
   */
  @UseCase(value = "content.change", permission = Permission.CONTENT_EDIT)
  public Outcome<Long> change(String regionId, long id, long version, PageForm form) {
    gate.allow(Target.region(regionId));
    PublishedPage page = lock(regionId, id);
    running.current().about(SUBJECT, id, title(page));
    if (page.version() != version) {
      return lastChange.overtook(SUBJECT, id, values(page), page.version());
    }
    List<Reason> faults = form.faults(page.section(), page.fileId().isPresent());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Map<String, String> before = values(page);
    fill(regionId, page, form);
    note(page, before);
    return Outcome.done(id);
  }

  /** Takes something from its readers, or gives it back to them. */
  @UseCase(value = "content.withdraw", permission = Permission.CONTENT_EDIT)
  public Outcome<Long> withdraw(String regionId, long id, boolean withdrawn) {
    gate.allow(Target.region(regionId));
    PublishedPage page = lock(regionId, id);
    running
        .current()
        .about(SUBJECT, id, title(page))
        .change("withdrawn", page.isWithdrawn(), withdrawn);
    page.setWithdrawn(withdrawn);
    page.changed(gate.caller().name(), clock.instant());
    return Outcome.done(id);
  }

  /** Moves a document before the one above it. */
  @UseCase(value = "content.move", permission = Permission.CONTENT_EDIT)
  public Outcome<Long> moveUp(String regionId, long id) {
    gate.allow(Target.region(regionId));
    PublishedPage page = lock(regionId, id);
    running.current().about(SUBJECT, id, title(page));
    List<PublishedPage> all = pages.all(regionId, page.section(), page.partnerRegionId());
    int at = all.indexOf(page);
    if (at > 0) {
      // Numbered anew, so that two of the same position part as well.
      for (int each = 0; each < all.size(); each++) {
        all.get(each).moveTo(each + 1);
      }
      page.moveTo(at);
      all.get(at - 1).moveTo(at + 1);
      running.current().change("position", at + 1, at);
    }
    return Outcome.done(id);
  }

  private void fill(String regionId, PublishedPage page, PageForm form) {
    page.say(form.words());
    page.leadTo(form.link().orElse(null));
    page.happen(
        form.from().map(at -> at.atZone(regions.timeZone(regionId)).toInstant()).orElse(null),
        form.to().map(at -> at.atZone(regions.timeZone(regionId)).toInstant()).orElse(null),
        form.place().orElse(null));
    page.changed(gate.caller().name(), clock.instant());
    if (form.file().isPresent() || form.withoutFile()) {
      replaceFile(regionId, page, form);
    }
  }

  private void replaceFile(String regionId, PublishedPage page, PageForm form) {
    Optional<Long> old = page.fileId();
    page.offer(null, null);
    form.file()
        .map(
            upload ->
                new PublishedFile(
                    regionId,
                    new PrintedFile(
                        upload.name(), "application/pdf", upload.sha256(), upload.content())))
        .ifPresent(
            file -> {
              pages.add(file);
              page.offer(file.id(), file.file().name());
            });
    old.ifPresent(pages::removeFile);
  }

  private void note(PublishedPage page, Map<String, String> before) {
    running.current().about(SUBJECT, page.id(), title(page));
    values(page)
        .forEach((field, after) -> running.current().change(field, before.get(field), after));
  }

  private static Map<String, String> values(PublishedPage page) {
    Map<String, String> values = new HashMap<>();
    for (Language language : Language.values()) {
      values.put(
          "title_" + language.code(),
          Optional.ofNullable(page.words().get(language.code()))
              .map(PublishedWords::title)
              .orElse(""));
    }
    values.put("link", page.link().orElse(""));
    values.put("place", page.place().orElse(""));
    values.put("file", page.fileName().orElse(""));
    return values;
  }

  private PublishedPage readable(String regionId, long id) {
    return pages
        .find(regionId, id)
        .filter(page -> !page.isWithdrawn() || writes(regionId))
        .orElseThrow(() -> new NotFoundException("publication", id));
  }

  private PublishedPage lock(String regionId, long id) {
    return pages.lock(regionId, id).orElseThrow(() -> new NotFoundException("publication", id));
  }

  private boolean writes(String regionId) {
    return gate.caller().holdsInWhole(regionId, Permission.CONTENT_EDIT);
  }

  private boolean isOver(PublishedPage page) {
    return page.happensTo()
        .or(page::happensFrom)
        .filter(end -> end.isBefore(clock.instant()))
        .isPresent();
  }

  private static String title(PublishedPage page) {
    return PublishedRow.of(page, Language.EN).title();
  }
}
