package org.famulus.core.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.AccountRepository;
import org.famulus.core.access.UserAccount;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;

/** Puts together one application with all that its page shows. */
@ApplicationScoped
class ApplicationReading {

  @Inject private ApplicationRepository applications;
  @Inject private PaperRepository papers;
  @Inject private CallRepository calls;
  @Inject private PersonRepository people;
  @Inject private OrganisationRepository organisations;
  @Inject private AccountRepository accounts;

  /** The application; notes are for the faculty only. */
  ApplicationDetail read(Application application, boolean withNotes) {
    ApplicationCall call = calls.find(application.regionId(), application.callId()).orElseThrow();
    Person person = people.byIds(Set.of(application.personId())).get(application.personId());
    Map<Long, Organisation> named = organisationsNamedIn(application);
    return new ApplicationDetail(
        application.id(),
        application.version(),
        application.number(),
        application.state(),
        NextStep.of(application, call),
        application.channel(),
        ApplicationDetail.CallView.of(call),
        new ApplicationDetail.ApplicantView(
            person.id(),
            person.fullName(),
            person.email(),
            person.dateOfBirth(),
            person.language()),
        named.get(application.institutionId()).name(),
        application.submittedAt(),
        application.changedAt(),
        application.assigneeId(),
        application.assigneeId().flatMap(accounts::find).map(UserAccount::displayName),
        application.priorityReason(),
        application
            .reopenedUntil()
            .map(
                until ->
                    new ApplicationDetail.ReopeningView(
                        until, application.reopenedReason().orElse(""))),
        application.answers(),
        application.wishes().stream().map(wish -> view(wish, named)).toList(),
        papers.of(application.id()).stream().map(ApplicationDetail.PaperView::of).toList(),
        withNotes
            ? applications.notes(application.id()).stream()
                .map(ApplicationDetail.NoteView::of)
                .toList()
            : List.of());
  }

  private Map<Long, Organisation> organisationsNamedIn(Application application) {
    Set<Long> ids =
        application.wishes().stream()
            .flatMap(wish -> wish.wanted().siteId().stream())
            .collect(Collectors.toSet());
    ids.add(application.institutionId());
    return organisations.byIds(ids);
  }

  private static ApplicationDetail.WishView view(Wish wish, Map<Long, Organisation> named) {
    Optional<String> site = wish.wanted().siteId().map(named::get).map(Organisation::name);
    return new ApplicationDetail.WishView(
        wish.id(), wish.rank(), wish.wanted(), site, wish.excludedRule(), wish.excludedText());
  }
}
