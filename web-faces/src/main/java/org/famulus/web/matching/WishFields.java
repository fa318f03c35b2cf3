package org.famulus.web.matching;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famulus.core.booking.Amenity;
import org.famulus.core.booking.HostChoice;
import org.famulus.core.booking.HostPlace;
import org.famulus.core.booking.PlacesSought;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.matching.PlaceWish;
import org.famulus.core.matching.PlaceWishForm;
import org.famulus.core.matching.PlaceWishRow;
import org.famulus.core.matching.PlaceWishes.WishChoices;
import org.famulus.web.form.Typed;

/** The fields of the form in which a student says what she looks for. */
public class WishFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<String, String> choices = new HashMap<>();
  private Long institution;
  private String kind;
  private String place = "";
  private LocalDate firstDay;
  private LocalDate lastDay;
  private Integer days;
  private Set<String> amenities = new HashSet<>();
  private String message;

  /** Fills in what a search looked for. */
  void fill(PlacesSought sought) {
    kind = sought.kind().orElse(null);
    choose("field", sought.field().stream().toList());
    choose("partner", sought.partner().stream().toList());
    place = sought.place().map(Enum::name).orElse("");
    firstDay = sought.from().orElse(null);
    lastDay = sought.to().orElse(null);
    days = sought.leastDays().orElse(null);
    need(sought.amenities());
  }

  /** Fills in what a wish says. */
  void fill(PlaceWishRow row) {
    institution = row.institutionId();
    kind = row.kind();
    choose("field", row.fields());
    choose("partner", row.partners());
    place = row.place().map(Enum::name).orElse("");
    firstDay = row.firstDay();
    lastDay = row.lastDay();
    days = row.days();
    need(row.amenities());
    message = row.message().orElse(null);
  }

  /** What is typed, as a form. */
  PlaceWishForm form() {
    return new PlaceWishForm(
        institution == null ? 0 : institution,
        kind == null ? "" : kind,
        chosen("field"),
        chosen("partner"),
        Typed.constant(HostPlace.class, place),
        Optional.ofNullable(firstDay),
        Optional.ofNullable(lastDay),
        Optional.ofNullable(days),
        needed(),
        message);
  }

  /** What is typed by field, to be shown beside what somebody else has written. */
  Map<String, Object> typed(WishChoices known) {
    Map<String, String> partners =
        known.partners().stream()
            .collect(Collectors.toMap(PartnerRegionRow::code, PartnerRegionRow::name));
    Map<String, Object> typed = new LinkedHashMap<>();
    typed.put(
        "institution",
        known.institutions().stream()
            .filter(each -> Long.valueOf(each.id()).equals(institution))
            .map(HostChoice::name)
            .findFirst()
            .orElse(""));
    typed.put("kind", kind);
    List<String> wished = filled(chosen("field"));
    List<String> regions = filled(chosen("partner"));
    for (int i = 0; i < PlaceWish.MOST_CHOICES; i++) {
      typed.put("field" + (i + 1), i < wished.size() ? wished.get(i) : "");
      String partner = i < regions.size() ? regions.get(i) : "";
      typed.put("partner" + (i + 1), partners.getOrDefault(partner, partner));
    }
    typed.put("place", place);
    typed.put("firstDay", firstDay);
    typed.put("lastDay", lastDay);
    typed.put("days", days);
    List<Amenity> needs = needed().stream().sorted().toList();
    for (int i = 0; i < Amenity.values().length; i++) {
      typed.put("amenity" + (i + 1), i < needs.size() ? needs.get(i).name() : "");
    }
    return typed;
  }

  private void choose(String name, List<String> codes) {
    for (int i = 0; i < codes.size(); i++) {
      choices.put(name + (i + 1), codes.get(i));
    }
  }

  private void need(Collection<Amenity> needs) {
    amenities = needs.stream().map(Enum::name).collect(Collectors.toCollection(HashSet::new));
  }

  private List<String> chosen(String name) {
    return IntStream.rangeClosed(1, PlaceWish.MOST_CHOICES)
        .mapToObj(i -> Typed.text(choices.get(name + i)).orElse(""))
        .toList();
  }

  private static List<String> filled(List<String> codes) {
    return codes.stream().filter(code -> !code.isEmpty()).toList();
  }

  private Set<Amenity> needed() {
    Set<Amenity> needed = EnumSet.noneOf(Amenity.class);
    amenities.forEach(each -> Typed.constant(Amenity.class, each).ifPresent(needed::add));
    return needed;
  }

  /** Fields and partner regions by their place: {@code field1}, {@code partner3}. */
  public Map<String, String> getChoices() {
    return choices;
  }

  public Long getInstitution() {
    return institution;
  }

  public void setInstitution(Long institution) {
    this.institution = institution;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }

  public Set<String> getAmenities() {
    return amenities;
  }

  public void setAmenities(Set<String> amenities) {
    this.amenities = new HashSet<>(amenities);
  }

  public String getMessage() {
    return message;
  }

  public void setMessage(String message) {
    this.message = message;
  }
}
