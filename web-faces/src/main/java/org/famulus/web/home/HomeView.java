package org.famulus.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.home.Home;
import org.famulus.core.home.HomePage;
import org.famulus.core.home.HomeTask;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RecordPages;
import org.famulus.web.shell.RegionContext;

/** The home page: what needs me today, whom do I wait for, where does the season stand. */
@Named
@RequestScoped
public class HomeView {

  @Inject private Home home;
  @Inject private RegionContext region;
  @Inject private PageTexts texts;
  @Inject private RecordPages records;
  @Inject private HttpServletRequest request;

  private HomePage page;

  /** The page. */
  public HomePage getPage() {
    if (page == null) {
      page =
          region.isPresent()
              ? home.read(region.getId())
              : new HomePage(List.of(), List.of(), List.of());
    }
    return page;
  }

  /** The tasks by urgency, most urgent first. */
  public List<Group> getGroups() {
    return Arrays.stream(HomeTask.Urgency.values())
        .map(
            urgency ->
                new Group(
                    texts.get("home.urgency." + urgency),
                    tasks().filter(task -> task.urgency() == urgency).map(this::line).toList()))
        .filter(group -> !group.lines().isEmpty())
        .toList();
  }

  /** Records worked on last, each with the address of its page. */
  public List<Touched> getTouched() {
    return getPage().touched().stream()
        .flatMap(
            subject ->
                records.address(subject.type(), subject.id()).stream()
                    .map(address -> touched(subject, address)))
        .toList();
  }

  private Touched touched(TimelineEntry.Subject subject, String address) {
    return new Touched(texts.get("subject." + subject.type()), subject.label(), address);
  }

  private Stream<HomeTask> tasks() {
    return getPage().tasks().stream();
  }

  private Line line(HomeTask task) {
    return new Line(
        texts.of(task.sentence()), texts.of(task.button()), request.getContextPath() + task.view());
  }

  /**
   * Tasks of one urgency.
   *
   * @param title what they have in common
   * @param lines the tasks
   */
  public record Group(String title, List<Line> lines) {}

  /**
   * A task.
   *
   * @param sentence what there is to do
   * @param button what the button says
   * @param address where it is done
   */
  public record Line(String sentence, String button, String address) {}

  /**
   * A record worked on.
   *
   * @param kind what it is
   * @param label its name
   * @param address where it is
   */
  public record Touched(String kind, String label, String address) {}
}
