package org.famulus.it.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.AccountRepository;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Grant;
import org.famulus.core.access.Role;
import org.famulus.core.access.RoleAssignment;
import org.famulus.core.access.UserAccount;
import org.famulus.core.host.HostForm;
import org.famulus.core.host.PartnerRegionForm;
import org.famulus.core.host.WillingnessForm;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.region.Regions;

/** The ground on which tests of hosts stand, in a programme for tests that recruits them. */
@ApplicationScoped
public class HostGround {

  /** The programme. */
  static final String REGION = "meadow";

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private OrganisationRepository organisations;
  @Inject private AccountRepository accounts;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** The day it is in the programme. */
  public LocalDate today() {
    return regions.today(REGION, clock);
  }

  /** A university with somebody to ask. */
  @Transactional
  public long university() {
    Organisation university =
        new Organisation(OrganisationType.UNIVERSITY, Ground.unique("University"), null);
    university.contact("Kim Ansprechbar", Ground.unique("kim") + "@uni.example");
    return organisations.add(REGION, university).id();
  }

  /** The university's mail address. */
  @Transactional
  public String addressOf(long organisation) {
    return organisations
        .byIds(Set.of(organisation))
        .get(organisation)
        .contactEmail()
        .orElseThrow();
  }

  /** A hospital with a department, which the programme knows; answers hospital and department. */
  @Transactional
  public List<Long> hospital() {
    long site =
        organisations
            .add(REGION, new Organisation(OrganisationType.SITE, Ground.unique("Hospital"), null))
            .id();
    long unit =
        organisations
            .add(REGION, new Organisation(OrganisationType.UNIT, Ground.unique("Surgery"), site))
            .id();
    return List.of(site, unit);
  }

  /** A ward of a department; answers its id. */
  @Transactional
  public long ward(long department) {
    return organisations
        .add(
            REGION, new Organisation(OrganisationType.UNIT, Ground.unique("Ward"), department))
        .id();
  }

  /** A hospital as a host, of which the programme knows already. */
  HostForm known(long organisation, Optional<Long> land) {
    return new HostForm(
        Optional.of(organisation),
        null,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        land,
        "");
  }

  /** An account of a coordinator, to be charged with steps. */
  @Transactional
  public long coordinatorAccount(String name) {
    String address = Ground.unique("staff") + "@uni.example";
    UserAccount account =
        accounts.add(new UserAccount(address, name, address, "en"));
    em.flush();
    accounts.add(
        new RoleAssignment(
            account.id(), REGION, Role.COORDINATOR, Optional.empty(), today().minusDays(1)));
    return account.id();
  }

  /** A partner region as it is typed. */
  PartnerRegionForm land(long university, String code, LocalDate from, Optional<LocalDate> until) {
    return new PartnerRegionForm(
        code,
        "Land of " + code,
        "Saxony",
        from,
        until,
        university,
        Optional.empty(),
        true,
        "51.5, 12.3",
        List.of(),
        List.of());
  }

  /** A practice somebody has heard of, in a partner region. */
  HostForm practice(String name, Optional<Long> land) {
    return new HostForm(
        Optional.empty(),
        OrganisationType.PRACTICE,
        name,
        Optional.of("Delitzsch"),
        Optional.of("Dr. Anna Beispiel"),
        Optional.of("anna@practice.example"),
        land,
        "51.5253, 12.3424");
  }

  /** What a practice signs. */
  WillingnessForm willing(LocalDate on, Optional<LocalDate> until) {
    return new WillingnessForm(
        "Dr. Anna Beispiel", on, Set.of("general_practice"), Set.of("CLERKSHIP"), 1, until);
  }

  /** A coordinator of the programme. */
  static Caller coordinator() {
    return with(Role.COORDINATOR, Optional.empty());
  }

  /** Somebody of a host. */
  static Caller host(long organisation) {
    return with(Role.HOST, Optional.of(organisation));
  }

  private static Caller with(Role role, Optional<Long> organisation) {
    return new Caller(
        Optional.empty(),
        role.name(),
        Optional.empty(),
        false,
        false,
        List.of(new Grant(REGION, role, organisation)));
  }
}
