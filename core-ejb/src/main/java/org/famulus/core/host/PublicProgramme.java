package org.famulus.core.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.content.PublicPages;
import org.famulus.core.content.PublishedRow;
import org.famulus.core.content.Section;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.catalogue.ProgrammeGoal;
import org.famulus.region.spi.catalogue.Step;

/**
 * What anybody may read of a programme that recruits hosts: what it is, its goals, its partner
 * regions and whom to ask. There is no account and no gate, so nothing is answered here that is not
 * meant for the street: no host by name, no person but the sites' contacts.
 */
@ApplicationScoped
public class PublicProgramme {

  private static final Set<Section> OF_REGION =
      Set.of(Section.PORTRAIT, Section.LODGING, Section.MOBILITY, Section.LEISURE);

  @Inject private Regions regions;
  @Inject private PublicPages pages;
  @Inject private PartnerRegionRows rows;
  @Inject private OrganisationRepository organisations;

  /** The programme's page; none of a programme that does not recruit hosts. */
  @Transactional
  public Optional<ProgrammePage> programme(String regionId, Language reader) {
    return open(regionId)
        .map(
            id -> {
              List<PartnerRegionRow> partners = partners(id);
              return new ProgrammePage(
                  id,
                  pages.read(id, Section.ABOUT, Optional.empty(), reader),
                  regions.get(id).report().goals().stream().map(ProgrammeGoal::code).toList(),
                  pages.read(id, Section.QUESTION, Optional.empty(), reader),
                  partners,
                  sitesOf(partners));
            });
  }

  /** The portrait of a partner region; none of one that is no partner today. */
  @Transactional
  public Optional<Portrait> portrait(String regionId, String code, Language reader) {
    return open(regionId)
        .flatMap(
            id -> partners(id).stream().filter(each -> each.code().equals(code)).findFirst())
        .map(
            region -> {
              Map<Section, List<PublishedRow>> told = new EnumMap<>(Section.class);
              OF_REGION.forEach(
                  section ->
                      told.put(
                          section,
                          pages.read(regionId, section, Optional.of(region.id()), reader)));
              return new Portrait(region, told);
            });
  }

  /** Universities that look after a partner region, by name, with whom to ask there. */
  @Transactional
  public List<Site> sites(String regionId) {
    return open(regionId).map(this::partners).map(this::sitesOf).orElse(List.of());
  }

  private List<Site> sitesOf(List<PartnerRegionRow> partners) {
    Map<Long, Organisation> named =
        organisations.byIds(
            partners.stream().map(PartnerRegionRow::responsibleId).collect(Collectors.toSet()));
    return named.values().stream()
        .sorted(Comparator.comparing(Organisation::name))
        .map(
            site ->
                new Site(
                    site.id(),
                    site.name(),
                    site.contactName(),
                    site.contactEmail(),
                    partners.stream()
                        .filter(each -> each.responsibleId() == site.id())
                        .map(PartnerRegionRow::name)
                        .toList()))
        .toList();
  }

  private List<PartnerRegionRow> partners(String regionId) {
    return rows.all(regionId).stream().filter(PartnerRegionRow::partner).toList();
  }

  private Optional<String> open(String regionId) {
    return regions
        .find(regionId)
        .filter(plugin -> plugin.catalogue().steps().contains(Step.HOST))
        .map(plugin -> regionId);
  }

  /**
   * A programme as the street sees it.
   *
   * @param regionId its id
   * @param about what it is
   * @param goals codes of its goals
   * @param questions questions with their answers
   * @param partners its partner regions
   * @param sites whom to ask
   */
  public record ProgrammePage(
      String regionId,
      List<PublishedRow> about,
      List<String> goals,
      List<PublishedRow> questions,
      List<PartnerRegionRow> partners,
      List<Site> sites) {

    public ProgrammePage {
      about = List.copyOf(about);
      goals = List.copyOf(goals);
      questions = List.copyOf(questions);
      partners = List.copyOf(partners);
      sites = List.copyOf(sites);
    }
  }

  /**
   * A partner region as the street sees it.
   *
   * @param region the region
   * @param told what each section says
   */
  public record Portrait(PartnerRegionRow region, Map<Section, List<PublishedRow>> told) {

    public Portrait {
      told = Map.copyOf(told);
    }
  }

  /**
   * A university that looks after partner regions.
   *
   * @param id the organisation
   * @param name its name
   * @param contactName whom to ask
   * @param contactEmail where questions go; told to nobody
   * @param partners names of the partner regions it looks after
   */
  public record Site(
      long id,
      String name,
      Optional<String> contactName,
      Optional<String> contactEmail,
      List<String> partners) {

    public Site {
      partners = List.copyOf(partners);
    }

    /** Whether questions can be sent there. */
    public boolean isWritable() {
      return contactEmail.isPresent();
    }
  }
}
