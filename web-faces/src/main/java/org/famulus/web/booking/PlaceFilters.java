package org.famulus.web.booking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.famulus.core.booking.PlacesFound;
import org.famulus.core.booking.PlacesSought;
import org.famulus.core.booking.SoughtBy;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Count;
import org.famulus.web.shell.Address;
import org.famulus.web.shell.PageTexts;

/** The filters of a search for places: what can be chosen, what is, and which to take away. */
public final class PlaceFilters {

  private static final List<SoughtBy> CHOICES =
      List.of(
          SoughtBy.LAND,
          SoughtBy.PARTNER,
          SoughtBy.TOWN,
          SoughtBy.KIND,
          SoughtBy.FIELD,
          SoughtBy.PLACE);
  private static final List<SoughtBy> TICKS =
      List.of(SoughtBy.LODGING, SoughtBy.REACH, SoughtBy.LOAN_CAR);

  private final PlacesFound found;
  private final PageTexts texts;
  private final Address address;

  PlaceFilters(PlacesFound found, PageTexts texts, Address address) {
    this.found = found;
    this.texts = texts;
    this.address = address;
  }

  /** Filters with one value of several, each with how many places every value would show. */
  public List<Choice> getChoices() {
    return CHOICES.stream()
        .map(by -> new Choice(PlacesAsked.parameter(by), texts.word("sought-by", by), options(by)))
        .filter(choice -> !choice.options().isEmpty())
        .toList();
  }

  /** Filters that are on or off. */
  public List<Option> getTicks() {
    return TICKS.stream()
        .map(
            by ->
                new Option(
                    PlacesAsked.parameter(by),
                    texts.word("sought-by", by),
                    places(by, by.name()),
                    found.sought().narrowed().contains(by)))
        .filter(tick -> tick.places() > 0 || tick.chosen())
        .toList();
  }

  /** What is chosen, each with the address of the page without it. */
  public List<Chosen> getChosen() {
    return found.sought().narrowed().stream().map(by -> chosen(by, 0)).toList();
  }

  /** Where nothing was found: what to take away for how many places. */
  public List<Chosen> getLooser() {
    return found.sought().narrowed().stream()
        .filter(by -> found.looser().containsKey(by))
        .map(by -> chosen(by, found.looser().get(by)))
        .toList();
  }

  /** The page without any filter. */
  public String getNone() {
    return address.without(PlacesAsked.parameters());
  }

  /** What else the address says, for a form that says the filters anew. */
  public List<Address.Parameter> getOthers() {
    return address.others("page").stream()
        .filter(each -> !PlacesAsked.parameters().contains(each.name()))
        .toList();
  }

  /** What is looked for. */
  public PlacesSought getSought() {
    return found.sought();
  }

  /** Whether the last day looked for lies before the first. */
  public boolean isReversed() {
    return OfferFilters.isReversed(found.sought().from(), found.sought().to());
  }

  private Chosen chosen(SoughtBy by, long places) {
    return new Chosen(words(by), address.without(PlacesAsked.parameters(by)), places);
  }

  private String words(SoughtBy by) {
    PlacesSought sought = found.sought();
    return switch (by) {
      case LODGING, REACH, LOAN_CAR -> texts.word("sought-by", by);
      case LENGTH -> texts.say("place-search.at-least", sought.leastDays().orElse(0));
      case DAYS ->
          sought.to().isEmpty()
              ? texts.say("place-search.from", texts.day(sought.from()))
              : sought.from().isEmpty()
                  ? texts.say("place-search.to", texts.day(sought.to()))
                  : texts.days(sought.from(), sought.to());
      default -> texts.word("sought-by", by) + ": " + label(by, value(by).orElse(""));
    };
  }

  private List<Option> options(SoughtBy by) {
    Optional<String> chosen = value(by);
    Set<String> values = new TreeSet<>(counts(by).keySet());
    chosen.ifPresent(values::add);
    return values.stream()
        .map(
            value ->
                new Option(
                    value,
                    label(by, value),
                    places(by, value),
                    chosen.equals(Optional.of(value))))
        .sorted(Comparator.comparing(option -> SearchName.of(option.label())))
        .toList();
  }

  private Optional<String> value(SoughtBy by) {
    PlacesSought sought = found.sought();
    return switch (by) {
      case TEXT -> sought.text();
      case LAND -> sought.land();
      case PARTNER -> sought.partner();
      case TOWN -> sought.town();
      case KIND -> sought.kind();
      case FIELD -> sought.field();
      case PLACE -> sought.place().map(Enum::name);
      default -> Optional.empty();
    };
  }

  private String label(SoughtBy by, String value) {
    return switch (by) {
      case PARTNER -> partnerNames().getOrDefault(value, value);
      case KIND -> texts.word("kind", value);
      case FIELD -> texts.word("field", value);
      case PLACE -> texts.word("host-place", value);
      default -> value;
    };
  }

  private Map<String, String> partnerNames() {
    return found.partners().stream()
        .collect(Collectors.toMap(PartnerRegionRow::code, PartnerRegionRow::name));
  }

  private long places(SoughtBy by, String value) {
    return Optional.ofNullable(counts(by).get(value)).map(Count::number).orElse(0L);
  }

  private Map<String, Count> counts(SoughtBy by) {
    return found.slice().counts().getOrDefault(by.name(), Map.of());
  }

  /**
   * A filter with one value of several.
   *
   * @param name its parameter
   * @param label what it is called
   * @param options its values, by their words
   */
  public record Choice(String name, String label, List<Option> options) {

    public Choice {
      options = List.copyOf(options);
    }

    /** Whether one is chosen. */
    public boolean isMade() {
      return options.stream().anyMatch(Option::chosen);
    }
  }

  /**
   * A value of a filter.
   *
   * @param value as it stands in the address
   * @param label in words
   * @param places how many places it would show
   * @param chosen whether it is chosen
   */
  public record Option(String value, String label, long places, boolean chosen) {}

  /**
   * A filter that is set.
   *
   * @param label what is looked for, in words
   * @param without the page without it
   * @param places how many places there were then, if that was asked
   */
  public record Chosen(String label, String without, long places) {}
}
