package org.famulus.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;

/**
 * The way in for people without a session: set-up of the first administrator, invitations, new
 * passwords. The link's owner acts, under the name that stands in the link.
 */
@ApplicationScoped
public class Admission {

  @Inject private Accounts accounts;
  @Inject private AccountRepository known;
  @Inject private OneTimeLinks links;
  @Inject private OrganisationRepository organisations;
  @Inject private PasswordChecks passwords;
  @Inject private Callers callers;

  /** What a link offers, if it still works for the purpose. */
  @Transactional
  public Optional<Offer> look(OneTimeLink.Purpose purpose, String token) {
    return links
        .usable(purpose, token)
        .map(
            link ->
                new Offer(
                    link.receiver(),
                    link.grant(),
                    link.grant().flatMap(this::organisationOf).map(Organisation::name),
                    link.createdBy(),
                    known.byLogin(link.receiver().email()).isPresent()));
  }

  /** Makes the first administrator. */
  public Outcome<Long> setUp(
      String token, FirstAdministrator first, String password, String repeated) {
    List<Reason> faults = new ArrayList<>(first.faults());
    String login = first.email() == null ? "" : first.email();
    faults.addAll(PasswordPolicy.faults(login, password, repeated));
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    if (look(OneTimeLink.Purpose.SET_UP, token).isEmpty()) {
      return Outcome.refused(Reason.of("access.link-used-up"));
    }
    String hash = passwords.hash(password);
    return as(first.name(), () -> accounts.setUp(token, first, hash));
  }

  /** Takes up an invitation; the password is needed for a new account only. */
  public Outcome<Long> accept(String token, String name, String password, String repeated) {
    Optional<Offer> offer = look(OneTimeLink.Purpose.INVITATION, token);
    if (offer.isEmpty()) {
      return Outcome.refused(Reason.of("access.link-used-up"));
    }
    OneTimeLink.Receiver receiver = offer.get().receiver();
    if (offer.get().hasAccount()) {
      return as(receiver.name(), () -> accounts.accept(token, receiver.name(), Optional.empty()));
    }
    List<Reason> faults = new ArrayList<>();
    if (name == null || name.isBlank()) {
      faults.add(Reason.ofField("name", "field.required"));
    }
    faults.addAll(PasswordPolicy.faults(receiver.email(), password, repeated));
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    String hash = passwords.hash(password);
    return as(name.strip(), () -> accounts.accept(token, name.strip(), Optional.of(hash)));
  }

  /** Asks for a link by which a new password can be set; the answer never tells who exists. */
  public void askForNewPassword(String login) {
    as("Famulus", () -> accounts.ask(login));
  }

  /** Sets a new password by a link. */
  public Outcome<Long> reset(String token, String password, String repeated) {
    Optional<Offer> offer = look(OneTimeLink.Purpose.PASSWORD_RESET, token);
    if (offer.isEmpty()) {
      return Outcome.refused(Reason.of("access.link-used-up"));
    }
    OneTimeLink.Receiver receiver = offer.get().receiver();
    List<Reason> faults = PasswordPolicy.faults(receiver.email(), password, repeated);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    String hash = passwords.hash(password);
    return as(receiver.name(), () -> accounts.reset(token, hash));
  }

  private Optional<Organisation> organisationOf(Grant grant) {
    return grant.organisationId().flatMap(id -> organisations.find(grant.regionId(), id));
  }

  private Outcome<Long> as(String name, Supplier<Outcome<Long>> command) {
    Caller caller =
        new Caller(Optional.empty(), name, Optional.empty(), false, false, List.of());
    return callers.as(caller, command::get);
  }

  /**
   * What a link offers.
   *
   * @param receiver who got it
   * @param grant the role it gives, if it is an invitation
   * @param organisation name of the organisation the role is for
   * @param createdBy who sent it
   * @param hasAccount whether the address has an account already
   */
  public record Offer(
      OneTimeLink.Receiver receiver,
      Optional<Grant> grant,
      Optional<String> organisation,
      String createdBy,
      boolean hasAccount) {}
}
