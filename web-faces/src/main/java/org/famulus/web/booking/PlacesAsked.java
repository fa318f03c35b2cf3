package org.famulus.web.booking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.booking.Amenity;
import org.famulus.core.booking.HostPlace;
import org.famulus.core.booking.PlacesSought;
import org.famulus.core.booking.SoughtBy;
import org.famulus.web.form.Typed;

/** How an address says which places are looked for; what cannot be read counts as not asked. */
public final class PlacesAsked {

  /** What a ticked box says. */
  static final String YES = "yes";

  private PlacesAsked() {}

  /** What the request looks for. */
  public static PlacesSought of(HttpServletRequest request) {
    return new PlacesSought(
        text(request, SoughtBy.TEXT),
        text(request, SoughtBy.LAND),
        text(request, SoughtBy.PARTNER),
        text(request, SoughtBy.TOWN),
        text(request, SoughtBy.KIND),
        text(request, SoughtBy.FIELD),
        text(request, SoughtBy.PLACE).flatMap(typed -> Typed.constant(HostPlace.class, typed)),
        Arrays.stream(Amenity.values())
            .filter(each -> isTicked(request, SoughtBy.valueOf(each.name())))
            .collect(Collectors.toSet()),
        Typed.day(request.getParameter("from")),
        Typed.day(request.getParameter("to")),
        text(request, SoughtBy.LENGTH)
            .filter(typed -> typed.matches("\\d{1,3}"))
            .map(Integer::valueOf));
  }

  /** Parameters a filter stands in. */
  static List<String> parameters(SoughtBy by) {
    return switch (by) {
      case TEXT -> List.of("text");
      case LAND -> List.of("land");
      case PARTNER -> List.of("partner");
      case TOWN -> List.of("town");
      case KIND -> List.of("kind");
      case FIELD -> List.of("field");
      case PLACE -> List.of("type");
      case LODGING -> List.of("lodging");
      case REACH -> List.of("reach");
      case LOAN_CAR -> List.of("car");
      case DAYS -> List.of("from", "to");
      case LENGTH -> List.of("days");
    };
  }

  /** All parameters of filters. */
  static List<String> parameters() {
    return Arrays.stream(SoughtBy.values())
        .map(PlacesAsked::parameters)
        .flatMap(Collection::stream)
        .toList();
  }

  /** The only parameter of a filter. */
  static String parameter(SoughtBy by) {
    return parameters(by).get(0);
  }

  private static Optional<String> text(HttpServletRequest request, SoughtBy by) {
    return Typed.text(request.getParameter(parameter(by)));
  }

  private static boolean isTicked(HttpServletRequest request, SoughtBy by) {
    return YES.equals(request.getParameter(parameter(by)));
  }
}
