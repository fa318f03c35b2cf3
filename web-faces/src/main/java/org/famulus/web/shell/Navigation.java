package org.famulus.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.screen.RegionScreen;

/** The navigation of the user in the region at hand: at most seven tasks, each with its pages. */
@Named("navigation")
@RequestScoped
public class Navigation {

  @Inject private CurrentUser user;
  @Inject private RegionContext region;
  @Inject private Regions regions;
  @Inject private Texts texts;
  @Inject private ReaderLanguage reader;
  @Inject private HttpServletRequest request;

  private List<Task> tasks;

  /** The tasks, each with at least one page. */
  public List<Task> getTasks() {
    if (tasks == null) {
      tasks = Stream.of(MenuTask.values()).map(this::task).flatMap(Optional::stream).toList();
    }
    return tasks;
  }

  /** Pages of the task at hand, if there is a choice. */
  public List<Link> getNeighbours() {
    return getTasks().stream()
        .filter(Task::current)
        .map(Task::links)
        .filter(links -> links.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  private Optional<Task> task(MenuTask task) {
    List<Link> links = new ArrayList<>();
    if (task == MenuTask.PROGRAMME) {
      regions.find(region.getId()).ifPresent(plugin -> addScreens(plugin, links));
    }
    List<MenuEntry> entries =
        MenuEntry.ALL.stream().filter(entry -> entry.task() == task && isShown(entry)).toList();
    entries.forEach(
        entry ->
            links.add(link(label("nav." + entry.key(), entry.permission()), entry.view())));
    if (links.isEmpty()) {
      return Optional.empty();
    }
    String key = "nav.task." + task.name();
    String label =
        links.size() == 1
            ? links.get(0).label()
            : entries.stream()
                .findFirst()
                .map(entry -> label(key, entry.permission()))
                .orElseGet(() -> say(key));
    boolean current = links.stream().anyMatch(Link::current) || isBelow(task);
    return Optional.of(new Task(label, task.icon(), links.get(0).address(), current, links));
  }

  private void addScreens(RegionPlugin plugin, List<Link> links) {
    for (RegionScreen screen : plugin.screens()) {
      if (user.can(screen.permission())) {
        links.add(link(say(screen.labelKey()), "/regions/" + plugin.id() + "/" + screen.view()));
      }
    }
  }

  private boolean isShown(MenuEntry entry) {
    boolean stepped =
        entry.step().isEmpty()
            || regions
                .find(region.getId())
                .filter(plugin -> plugin.catalogue().steps().contains(entry.step().get()))
                .isPresent();
    return stepped
        && !(entry.ofPart() && user.canInWhole(entry.permission()))
        && (entry.task() == MenuTask.HOME ? user.isSignedIn() : user.can(entry.permission()));
  }

  /** What a page or task is called by whoever may see everybody's, a unit's, or only her own. */
  private String label(String key, String permission) {
    if (user.canInWhole(permission)) {
      return say(key);
    }
    Stream<String> words =
        user.canForOrganisations(permission)
            ? Stream.of(key + ".unit", key + ".own")
            : Stream.of(key + ".own");
    return say(
        words
            .filter(word -> texts.find(region.getId(), reader.language(), word).isPresent())
            .findFirst()
            .orElse(key));
  }

  private Link link(String label, String view) {
    String address =
        request.getContextPath()
            + view
            + (region.isPresent() ? "?region=" + region.getId() : "");
    return new Link(label, address, request.getServletPath().equals(view));
  }

  /** A record's page belongs to the task of the list it is opened from. */
  private boolean isBelow(MenuTask task) {
    String path = request.getServletPath();
    boolean listed = MenuEntry.ALL.stream().anyMatch(entry -> entry.view().equals(path));
    return !listed && MenuEntry.above(path).filter(entry -> entry.task() == task).isPresent();
  }

  private String say(String key) {
    return texts.say(region.getId(), reader.language(), key);
  }

  /**
   * A task of the navigation.
   *
   * @param label its name
   * @param icon name of its icon
   * @param address its first page
   * @param current whether the page at hand belongs to it
   * @param links its pages
   */
  public record Task(
      String label, String icon, String address, boolean current, List<Link> links) {}

  /**
   * A page of the navigation.
   *
   * @param label its name
   * @param address where it is
   * @param current whether it is the page at hand
   */
  public record Link(String label, String address, boolean current) {}
}
