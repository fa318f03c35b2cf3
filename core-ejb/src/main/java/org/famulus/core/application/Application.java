package org.famulus.core.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.region.spi.Text;

/**
 * A person's application in a call. It begins as a draft, is handed in, may be reopened by the
 * faculty or withdrawn by its writer, is found eligible, held or rejected, and ends admitted,
 * declined, rejected, withdrawn, or eligible without a place. There is one for each person and
 * call, and it keeps its number for good.
 *
 * <p>Services ask {@link ApplicationState} first and refuse in words; a step the state does not
 * allow is a defect here.
 */
@Entity
@Table(name = "application")
public class Application {

  /** Longest reason for a priority or a reopening, in characters. */
  public static final int REASON_LENGTH = 500;

  /** Longest answer, in characters. */
  public static final int ANSWER_LENGTH = 1_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_application")
  @SequenceGenerator(
      name = "seq_application",
      sequenceName = "seq_application",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id")
  private String regionId;

  @Column(name = "call_id")
  private Long callId;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "institution_id")
  private Long institutionId;

  private String number;

  @Enumerated(EnumType.STRING)
  private ApplicationState state;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "assignee_id")
  private Long assigneeId;

  @Column(name = "priority_granted")
  private boolean priorityGranted;

  @Column(name = "priority_reason")
  private String priorityReason;

  @Column(name = "reopened_until")
  private LocalDate reopenedUntil;

  @Column(name = "reopened_reason")
  private String reopenedReason;

  @ElementCollection
  @CollectionTable(
      name = "application_answer",
      joinColumns = @JoinColumn(name = "application_id"))
  @MapKeyColumn(name = "question")
  @Column(name = "answer")
  private Map<String, String> answers = new HashMap<>();

  @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("rank")
  private List<Wish> wishes = new ArrayList<>();

  /** For the persistence provider. */
  protected Application() {}

  /**
   * A new draft.
   *
   * @param regionId the region
   * @param callId the call
   * @param personId the applicant
   * @param institutionId the home institution
   * @param number its number, unique in the region
   * @param channel how it comes in
   * @param now the time
   */
  public Application(
      String regionId,
      long callId,
      long personId,
      long institutionId,
      String number,
      Channel channel,
      Instant now) {
    this.regionId = regionId;
    this.callId = callId;
    this.personId = personId;
    this.institutionId = institutionId;
    this.number = number;
    this.channel = channel;
    this.state = ApplicationState.DRAFT;
    this.changedAt = now;
  }

  /** Writes the answers anew; a blank answer is none. */
  public void answer(Map<String, String> given, Instant now) {
    Map<String, String> kept = new HashMap<>();
    given.forEach(
        (question, answer) -> {
          if (answer != null && !answer.isBlank()) {
            kept.put(question, answer.strip());
          }
        });
    if (!kept.equals(answers)) {
      answers.keySet().retainAll(kept.keySet());
      answers.putAll(kept);
      changedAt = now;
    }
  }

  /** Writes the wishes anew, the most wanted first. */
  public void wish(List<WishedPlace> wanted, Instant now) {
    if (wanted.equals(wishes.stream().map(Wish::wanted).toList())) {
      return;
    }
    // A wish keeps its rank and row, so that reordering never meets the unique key of ranks.
    while (wishes.size() > wanted.size()) {
      wishes.remove(wishes.size() - 1);
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (i < wishes.size()) {
        wishes.get(i).want(wanted.get(i));
      } else {
        wishes.add(new Wish(this, i + 1, wanted.get(i)));
      }
    }
    changedAt = now;
  }

  /** Hands it in. */
  public void submit(Instant now) {
    require(state == ApplicationState.DRAFT, "submit");
    move(ApplicationState.SUBMITTED, now);
    submittedAt = now;
  }

  /** Takes it back. */
  public void withdraw(Instant now) {
    require(state.isWithdrawable(), "withdraw");
    move(ApplicationState.WITHDRAWN, now);
  }

  /** Gives it back to the applicant for changes, until a day and for a reason. */
  public void reopen(LocalDate until, String reason, Instant now) {
    require(state.isReopenable(), "reopen");
    move(ApplicationState.DRAFT, now);
    reopenedUntil = until;
    reopenedReason = reason;
  }

  /** Moves to the state the faculty's decision on eligibility demands. */
  public void assess(ApplicationState decided, Instant now) {
    require(state.isAssessable() && decided.isAssessed(), "be assessed as " + decided);
    move(decided, now);
  }

  /** Goes back to where it stood before a decision on eligibility. */
  public void reverseAssessment(ApplicationState before, Instant now) {
    require(state.isAssessed(), "have its assessment reversed");
    move(before, now);
  }

  /** A binding decision gives it a place. */
  public void admit(Instant now) {
    require(state == ApplicationState.ELIGIBLE, "admit");
    move(ApplicationState.ADMITTED, now);
  }

  /** The applicant declines the place. */
  public void decline(Instant now) {
    require(state == ApplicationState.ADMITTED, "decline");
    move(ApplicationState.DECLINED, now);
  }

  /** The decision was revoked by the faculty; the application waits for a place again. */
  public void loseAdmission(Instant now) {
    require(state == ApplicationState.ADMITTED, "lose its admission");
    move(ApplicationState.ELIGIBLE, now);
  }

  /** Says who works on it, or nobody. */
  public void assignTo(Long accountId) {
    this.assigneeId = accountId;
  }

  /** Grants priority in the allocation for a reason. */
  public void grantPriority(String reason) {
    this.priorityGranted = true;
    this.priorityReason = reason;
  }

  /** Takes granted priority back. */
  public void endPriority() {
    this.priorityGranted = false;
    this.priorityReason = null;
  }

  /** Excludes a wish by a rule. */
  public void exclude(long wishId, String ruleId, Text reason) {
    wishes.stream()
        .filter(wish -> wish.id().equals(wishId))
        .forEach(wish -> wish.exclude(ruleId, reason));
  }

  /** Takes all exclusions of wishes back. */
  public void includeAllWishes() {
    wishes.forEach(Wish::include);
  }

  private void move(ApplicationState next, Instant now) {
    this.state = next;
    this.changedAt = now;
  }

  private void require(boolean allowed, String step) {
    if (!allowed) {
      throw new IllegalStateException(number + " is " + state + " and cannot " + step + ".");
    }
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** The region. */
  public String regionId() {
    return regionId;
  }

  /** The call. */
  public Long callId() {
    return callId;
  }

  /** The applicant. */
  public Long personId() {
    return personId;
  }

  /** The home institution. */
  public Long institutionId() {
    return institutionId;
  }

  /** Its number, for example A-2026-0001. */
  public String number() {
    return number;
  }

  /** Where it stands. */
  public ApplicationState state() {
    return state;
  }

  /** How it came in. */
  public Channel channel() {
    return channel;
  }

  /** When it was last handed in, if it was. */
  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  /** When it last changed. */
  public Instant changedAt() {
    return changedAt;
  }

  /** Account of who works on it. */
  public Optional<Long> assigneeId() {
    return Optional.ofNullable(assigneeId);
  }

  /** Whether priority was granted. */
  public boolean isPriorityGranted() {
    return priorityGranted;
  }

  /** Why priority was granted. */
  public Optional<String> priorityReason() {
    return Optional.ofNullable(priorityReason);
  }

  /** Last day of a reopening, if it was reopened. */
  public Optional<LocalDate> reopenedUntil() {
    return Optional.ofNullable(reopenedUntil);
  }

  /** Why it was reopened. */
  public Optional<String> reopenedReason() {
    return Optional.ofNullable(reopenedReason);
  }

  /** What it says, as the form it was written with. */
  public ApplicationForm form() {
    return new ApplicationForm(answers, wishes.stream().map(Wish::wanted).toList());
  }

  /** The answers by question. */
  public Map<String, String> answers() {
    return Map.copyOf(answers);
  }

  /** The wishes, most wanted first. */
  public List<Wish> wishes() {
    return List.copyOf(wishes);
  }
}
