package org.famulus.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.region.LoadedRegion;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;
import org.famulus.region.spi.catalogue.Step;

/**
 * The region at hand: the one whose page it is, else {@code ?region=} of the address, else the one
 * used last, else the user's first. Its id is empty outside any region.
 */
@Named("regionContext")
@RequestScoped
public class RegionContext {

  private static final String REMEMBERED = "org.famulus.region";

  @Inject private HttpServletRequest request;
  @Inject private CurrentUser user;
  @Inject private Regions regions;
  @Inject private Texts texts;
  @Inject private ReaderLanguage reader;
  @Inject private Clock clock;

  private String id;

  /**
   * The region's id; empty outside any region.
   *
   * @throws NotFoundException if the address names a region the user does not have, or names one
   *     beside the page of another
   */
  public String getId() {
    if (id == null) {
      id = asked().orElseGet(() -> remembered().orElseGet(this::first));
    }
    return id;
  }

  /**
   * Makes a region the one at hand of this request, on a page that was opened by a personal link:
   * the link knows its region, and its reader need not have a role there.
   */
  public void enter(String regionId) {
    this.id = regionId;
  }

  /** Whether there is a region at hand. */
  public boolean isPresent() {
    return !getId().isEmpty();
  }

  /** Whether the programme has a step of the season. */
  public boolean has(Step step) {
    return regions.get(getId()).catalogue().steps().contains(step);
  }

  /** The programme's name. */
  public String getName() {
    return isPresent() ? texts.say(getId(), reader.language(), "region.name") : "";
  }

  /** The programme's name where there is little room. */
  public String getShortName() {
    return isPresent() ? texts.say(getId(), reader.language(), "region.shortName") : "";
  }

  /** Style class of the region's accent bar. */
  public String getAccent() {
    return regions
        .find(getId())
        .map(plugin -> "accent-" + plugin.accent().name().toLowerCase(Locale.ROOT))
        .orElse("accent-none");
  }

  /** Today in the region's time zone. */
  public LocalDate getToday() {
    return isPresent()
        ? regions.today(getId(), clock)
        : LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** The regions to switch to. */
  public List<Choice> getChoices() {
    return user.regions().stream()
        .map(
            region ->
                new Choice(region.id(), texts.say(region.id(), reader.language(), "region.name")))
        .toList();
  }

  private Optional<String> asked() {
    if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null
        || request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) != null) {
      // The error page must not fail for the reason it tells.
      return Optional.empty();
    }
    Optional<String> asked =
        RegionPages.namedBy(request.getServletPath(), request.getParameter("region"));
    if (asked.isPresent() && user.isSignedIn()) {
      if (!isMine(asked.get())) {
        throw new NotFoundException("region", asked.get());
      }
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.setAttribute(REMEMBERED, asked.get());
      }
    }
    return asked.filter(each -> regions.find(each).isPresent());
  }

  private Optional<String> remembered() {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((String) session.getAttribute(REMEMBERED)).filter(this::isMine);
  }

  /** The first programme that has the page; the first at all, if none has. */
  private String first() {
    Optional<Step> step = PageSteps.of(request.getServletPath());
    return user.regions().stream()
        .filter(each -> step.map(each.plugin().catalogue().steps()::contains).orElse(true))
        .findFirst()
        .or(() -> user.regions().stream().findFirst())
        .map(LoadedRegion::id)
        .orElse("");
  }

  private boolean isMine(String regionId) {
    return user.regions().stream().anyMatch(region -> region.id().equals(regionId));
  }

  /**
   * A region to switch to.
   *
   * @param id its id
   * @param name the programme's name
   */
  public record Choice(String id, String name) {}
}
