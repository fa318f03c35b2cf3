package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.host.MapPoint;
import org.famulus.core.host.NamedTown;
import org.famulus.core.host.PartnerRegionForm;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.host.PartnerRegions;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationForm;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.organisation.Organisations;

/** Registers the universities and counties of a first season, and its partner regions. */
@ApplicationScoped
class SeasonPartners {

  @Inject private Organisations organisations;
  @Inject private OrganisationRepository known;
  @Inject private PartnerRegions partners;
  @Inject private SeasonOutcomes outcomes;

  /** An organisation as {@code season.json} describes it. */
  static OrganisationForm organisation(JsonObject json) {
    return new OrganisationForm(
        OrganisationType.valueOf(json.getString("type")),
        json.getString("name"),
        Optional.empty(),
        SeasonJson.text(json, "country"),
        SeasonJson.text(json, "city"),
        SeasonJson.text(json, "contactName"),
        SeasonJson.text(json, "contactEmail"),
        false);
  }

  /**
   * A partner region.
   *
   * @param code its code
   * @param name its name
   * @param state federal state
   * @param from first day as a partner
   * @param until last day as a partner
   * @param university name of the university that looks after it
   * @param county name of the county's administration
   * @param shortage whether medical care there is threatened by a shortage
   * @param point its place on the map
   * @param towns its towns
   */
  record Land(
      String code,
      String name,
      String state,
      LocalDate from,
      Optional<LocalDate> until,
      String university,
      Optional<String> county,
      boolean shortage,
      String point,
      List<NamedTown> towns) {

    /** As {@code season.json} describes it. */
    static Land of(JsonObject json) {
      return new Land(
          json.getString("code"),
          json.getString("name"),
          json.getString("state"),
          SeasonJson.day(json, "from"),
          SeasonJson.someDay(json, "until"),
          json.getString("university"),
          SeasonJson.text(json, "county"),
          json.getBoolean("shortage", false),
          json.getString("point"),
          SeasonJson.objects(json, "towns").stream()
              .map(
                  town ->
                      new NamedTown(
                          town.getString("name"), MapPoint.read(town.getString("point"))))
              .toList());
    }
  }

  /** Registers the organisations. */
  void register(String regionId, List<OrganisationForm> forms) {
    for (OrganisationForm form : forms) {
      outcomes.done(regionId, form.name(), organisations.register(regionId, form));
    }
  }

  /** Enters the partner regions. */
  void enter(String regionId, List<Land> lands) {
    for (Land land : lands) {
      PartnerRegionForm form =
          new PartnerRegionForm(
              land.code(),
              land.name(),
              land.state(),
              land.from(),
              land.until(),
              idOf(regionId, OrganisationType.UNIVERSITY, land.university()),
              land.county().map(name -> idOf(regionId, OrganisationType.COUNTY, name)),
              land.shortage(),
              land.point(),
              land.towns(),
              List.of());
      outcomes.done(regionId, land.name(), partners.add(regionId, form));
    }
  }

  /** The partner region with a code. */
  long idOf(String regionId, String code) {
    return partners.all(regionId).stream()
        .filter(region -> region.code().equals(code))
        .map(PartnerRegionRow::id)
        .findFirst()
        .orElseThrow(() -> SeasonAccounts.unknown("partner region", code));
  }

  private long idOf(String regionId, OrganisationType type, String name) {
    return known
        .byName(regionId, type, name)
        .map(Organisation::id)
        .orElseThrow(() -> SeasonAccounts.unknown("organisation", name));
  }
}
