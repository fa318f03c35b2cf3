package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.famulus.core.access.Accounts;
import org.famulus.core.access.InvitationForm;
import org.famulus.core.access.Invitations;
import org.famulus.core.access.PasswordChecks;
import org.famulus.core.access.Role;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;

/** Lets the people of a first season in, the way everybody gets in: invited, accepted. */
@ApplicationScoped
class SeasonAccounts {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private static final List<OrganisationType> HOSTS =
      List.of(OrganisationType.UNIT, OrganisationType.SITE, OrganisationType.PRACTICE);

  @Inject private Invitations invitations;
  @Inject private Accounts accounts;
  @Inject private PasswordChecks passwords;
  @Inject private OrganisationRepository organisations;
  @Inject private PersonRepository people;

  /** Opens an account for each line of the file. */
  void open(String regionId, Path file) {
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser lines = FORMAT.parse(reader)) {
      for (CSVRecord line : lines) {
        open(regionId, line);
      }
    } catch (IOException unreadable) {
      throw new RefusedStartException(
          "The accounts " + file.getFileName() + " cannot be read.", unreadable);
    }
  }

  private void open(String regionId, CSVRecord line) {
    Role role = Role.valueOf(line.get("role"));
    String link =
        invitations
            .invite(
                regionId,
                new InvitationForm(
                    line.get("login"),
                    line.get("name"),
                    line.get("language"),
                    role,
                    organisationOf(regionId, role, line.get("organisation")),
                    personOf(regionId, line.get("person"))))
            .value();
    String token = link.substring(link.indexOf("token=") + "token=".length());
    accounts
        .accept(token, line.get("name"), Optional.of(passwords.hash(line.get("password"))))
        .value();
  }

  private Optional<Long> organisationOf(String regionId, Role role, String name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    List<OrganisationType> types =
        role == Role.NOMINATOR ? List.of(OrganisationType.UNIVERSITY) : HOSTS;
    return Optional.of(
        types.stream()
            .flatMap(type -> organisations.byName(regionId, type, name).stream())
            .map(Organisation::id)
            .findFirst()
            .orElseThrow(() -> unknown("organisation", name)));
  }

  private Optional<Long> personOf(String regionId, String email) {
    if (email.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        people
            .byEmail(regionId, email)
            .map(Person::id)
            .orElseThrow(() -> unknown("person", email)));
  }

  static RefusedStartException unknown(String what, String name) {
    return new RefusedStartException(
        "The season names the " + what + " '" + name + "', which no file brings.", null);
  }
}
