package org.famulus.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.famulus.core.call.CallRow;
import org.famulus.core.call.Calls;
import org.famulus.web.shell.RegionContext;

/** The calls a list can be narrowed to, and the one it shows unless the address names another. */
@Named
@RequestScoped
public class SeasonCalls {

  private static final int SHOWN = 6;

  @Inject private Calls calls;
  @Inject private RegionContext region;

  private List<CallRow> all;

  /** The latest calls, the latest first. */
  public List<CallRow> getShown() {
    return all().stream().limit(SHOWN).toList();
  }

  /** The call with the id of the address; the one that opened last, if it names none. */
  public Optional<CallRow> chosen(Long id) {
    if (id != null) {
      return all().stream().filter(call -> call.id() == id).findFirst();
    }
    return all().stream()
        .filter(CallRow::isPublished)
        .filter(call -> !call.dates().nominationsFrom().isAfter(region.getToday()))
        .max(Comparator.comparing(call -> call.dates().opensOn()))
        .or(() -> all().stream().findFirst());
  }

  /** The id given; if none is, that of the call that opened last, and null if there is no call. */
  public Long idOr(Long id) {
    return id == null ? chosen(null).map(CallRow::id).orElse(null) : id;
  }

  private List<CallRow> all() {
    if (all == null) {
      all = calls.all(region.getId());
    }
    return all;
  }
}
