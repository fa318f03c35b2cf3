package org.famulus.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.famulus.core.application.Applications;
import org.famulus.core.application.PlaceChoice;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** What can be wished, in words: grouped by field, each with its places and how many wish it. */
@Named
@RequestScoped
public class WishChoices {

  @Inject private Applications applications;
  @Inject private PageTexts texts;
  @Inject private RegionContext region;

  private final Map<Long, List<PlaceChoice>> read = new HashMap<>();

  /** The choices of an application's call that are not wished yet, for a menu. */
  public List<SelectItem> items(long applicationId, List<WishEntry> taken) {
    Map<String, List<SelectItem>> byField = new LinkedHashMap<>();
    List<PlaceChoice> choices = choices(applicationId);
    for (PlaceChoice choice : choices) {
      List<SelectItem> group =
          byField.computeIfAbsent(choice.field(), field -> new ArrayList<>());
      WishEntry anySite = new WishEntry(choice.field(), 0, choice.firstDay());
      boolean severalSites = sitesOf(choices, choice) > 1;
      if (severalSites && group.stream().noneMatch(i -> i.getValue().equals(anySite.word()))) {
        addUnlessTaken(group, anySite, taken, texts.get("application.wish.any-site"), choice);
      }
      WishEntry entry =
          new WishEntry(choice.field(), choice.siteId().orElse(0L), choice.firstDay());
      addUnlessTaken(group, entry, taken, choice.siteName().orElse(""), choice);
    }
    List<SelectItem> items = new ArrayList<>();
    byField.forEach(
        (field, group) -> {
          if (!group.isEmpty()) {
            SelectItemGroup labelled = new SelectItemGroup(texts.get("field." + field));
            labelled.setSelectItems(group);
            items.add(labelled);
          }
        });
    return items;
  }

  /** A wish in words. */
  public String label(long applicationId, WishEntry wish) {
    String field = texts.get("field." + wish.field());
    List<PlaceChoice> same =
        choices(applicationId).stream()
            .filter(c -> c.field().equals(wish.field()) && c.firstDay().equals(wish.firstDay()))
            .toList();
    LocalDate last = same.stream().map(PlaceChoice::lastDay).findFirst().orElse(wish.firstDay());
    String site =
        same.stream()
            .filter(c -> wish.site() != 0 && c.siteId().orElse(0L) == wish.site())
            .flatMap(c -> c.siteName().stream())
            .findFirst()
            .orElse(texts.get("application.wish.any-site"));
    return texts.say("application.wish.label", field, site, wish.firstDay(), last);
  }

  private void addUnlessTaken(
      List<SelectItem> group,
      WishEntry entry,
      List<WishEntry> taken,
      String site,
      PlaceChoice choice) {
    if (taken.contains(entry)) {
      return;
    }
    String period =
        texts.day(choice.firstDay()) + " – " + texts.day(choice.lastDay());
    String label =
        entry.site() == 0 && choice.siteId().isPresent()
            ? texts.say("application.wish.choice-any", site, period)
            : texts.say(
                "application.wish.choice", site, period, choice.places(), choice.demand());
    group.add(new SelectItem(entry.word(), label));
  }

  private static long sitesOf(List<PlaceChoice> choices, PlaceChoice like) {
    return choices.stream()
        .filter(c -> c.field().equals(like.field()) && c.firstDay().equals(like.firstDay()))
        .count();
  }

  private List<PlaceChoice> choices(long applicationId) {
    return read.computeIfAbsent(
        applicationId, id -> applications.choices(region.getId(), id));
  }
}
