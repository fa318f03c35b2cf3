package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.host.HostCriteria;
import org.famulus.core.host.HostNote;
import org.famulus.core.host.HostProfile;
import org.famulus.core.host.HostStage;
import org.famulus.core.host.NamedPhysician;
import org.famulus.core.host.NoteKind;
import org.famulus.core.host.Profiles;
import org.famulus.core.host.Recruitment;
import org.famulus.core.host.Statements;
import org.famulus.core.host.WillingnessForm;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** Takes the hosts of a first season as far as they have come: notes, profile, statement, stage. */
@ApplicationScoped
class SeasonHosts {

  @Inject private Recruitment recruitment;
  @Inject private Profiles profiles;
  @Inject private Statements statements;
  @Inject private SeasonOutcomes outcomes;

  /**
   * What has happened with a host of a list that was imported.
   *
   * @param name its name
   * @param notes what was said, the earliest first
   * @param profile how it describes itself
   * @param statement what it signed
   * @param stage where it stands, if the notes and the statement do not say so
   * @param reason why it rests
   * @param next what comes next
   */
  record Story(
      String name,
      List<HostNote.Said> notes,
      Optional<HostProfile> profile,
      Optional<WillingnessForm> statement,
      Optional<HostStage> stage,
      Optional<String> reason,
      Optional<Next> next) {

    /** As {@code season.json} tells it. */
    static Story of(JsonObject json) {
      return new Story(
          json.getString("name"),
          SeasonJson.objects(json, "notes").stream()
              .map(
                  each ->
                      new HostNote.Said(
                          NoteKind.valueOf(each.getString("kind")),
                          SeasonJson.day(each, "day"),
                          each.getString("words")))
              .toList(),
          SeasonJson.object(json, "profile").map(Story::profile),
          SeasonJson.object(json, "statement").map(Story::statement),
          SeasonJson.text(json, "stage").map(HostStage::valueOf),
          SeasonJson.text(json, "reason"),
          SeasonJson.object(json, "next").map(Next::of));
    }

    private static HostProfile profile(JsonObject json) {
      return new HostProfile(
          SeasonJson.codes(json, "marks"),
          SeasonJson.codes(json, "fields"),
          SeasonJson.objects(json, "physicians").stream()
              .map(each -> new NamedPhysician(each.getString("name"), each.getString("field")))
              .toList(),
          SeasonJson.text(json, "reach"),
          SeasonJson.text(json, "room"),
          SeasonJson.text(json, "lodging"),
          json.getBoolean("loanCar", false),
          SeasonJson.words(json, "texts"));
    }

    private static WillingnessForm statement(JsonObject json) {
      return new WillingnessForm(
          json.getString("signedBy"),
          SeasonJson.day(json, "signedOn"),
          SeasonJson.codes(json, "fields"),
          SeasonJson.codes(json, "kinds"),
          json.getInt("students"),
          SeasonJson.someDay(json, "validUntil"));
    }
  }

  /**
   * What comes next.
   *
   * @param step in words
   * @param day when
   * @param assignee name of who does it
   */
  record Next(String step, LocalDate day, Optional<String> assignee) {

    private static Next of(JsonObject json) {
      return new Next(
          json.getString("step"),
          SeasonJson.day(json, "day"),
          SeasonJson.text(json, "assignee"));
    }
  }

  /** Lets it happen. */
  void happen(String regionId, List<Story> stories) {
    if (stories.isEmpty()) {
      return;
    }
    Map<String, Long> staff =
        recruitment.recruiters(regionId).stream()
            .collect(Collectors.toMap(Recruitment.Recruiter::name, Recruitment.Recruiter::id));
    for (Story story : stories) {
      happen(regionId, story, staff);
    }
  }

  private void happen(String regionId, Story story, Map<String, Long> staff) {
    long id = idOf(regionId, story.name());
    for (HostNote.Said said : story.notes()) {
      outcomes.done(regionId, story.name(), recruitment.note(regionId, id, said));
    }
    story.profile().ifPresent(profile -> describe(regionId, id, story.name(), profile));
    story
        .statement()
        .ifPresent(
            form -> outcomes.done(regionId, story.name(), statements.record(regionId, id, form)));
    story
        .stage()
        .ifPresent(
            stage ->
                outcomes.done(
                    regionId,
                    story.name(),
                    recruitment.move(regionId, id, stage, story.reason())));
    story.next().ifPresent(next -> plan(regionId, id, story.name(), next, staff));
  }

  private void describe(String regionId, long id, String name, HostProfile profile) {
    long version = profiles.detail(regionId, id).version();
    outcomes.done(regionId, name, profiles.describe(regionId, id, version, profile));
  }

  private void plan(
      String regionId, long id, String name, Next next, Map<String, Long> staff) {
    Optional<Long> assignee =
        next.assignee()
            .map(
                who ->
                    Optional.ofNullable(staff.get(who))
                        .orElseThrow(() -> SeasonAccounts.unknown("recruiter", who)));
    outcomes.done(
        regionId,
        name,
        recruitment.plan(
            regionId,
            id,
            new Recruitment.NextStep(
                Optional.of(next.step()), Optional.of(next.day()), assignee)));
  }

  private long idOf(String regionId, String name) {
    HostCriteria named =
        new HostCriteria(
            regionId,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of(name));
    return recruitment.find(named, Sort.byDefault(), new Page(0, Page.LARGEST)).rows().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow(() -> SeasonAccounts.unknown("host", name))
        .id();
  }
}
