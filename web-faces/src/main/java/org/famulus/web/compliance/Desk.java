package org.famulus.web.compliance;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.compliance.ActsNext;
import org.famulus.core.compliance.DeskCase;
import org.famulus.core.compliance.DeskCriteria;
import org.famulus.core.compliance.DeskRow;
import org.famulus.core.compliance.Evidence;
import org.famulus.core.compliance.RequirementDesk;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.rule.Effect;
import org.famulus.web.form.Answers;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/**
 * What the two desks have in common: the cases on the left, one case on the right, a key for each
 * command, and the last one can be undone.
 */
public abstract class Desk implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject protected RegionContext region;
  @Inject protected Answers answers;
  @Inject protected RequirementDesk desk;

  private final LazyRows<DeskRow> rows =
      new LazyRows<>((sort, page) -> work().find().apply(criteria(), page));
  private final EvidenceForm form = new EvidenceForm();
  private ActsNext actor;
  private String code;
  private String text;
  private Long id;
  private Long undo;
  private transient DeskCase shown;

  /** What is done at this desk. */
  abstract DeskWork work();

  /** Whose turn it is at this desk. */
  public abstract ActsNext getOwner();

  /** Path of the page. */
  abstract String view();

  /** The cases. */
  public LazyRows<DeskRow> getRows() {
    return rows;
  }

  /** The case at hand: the one of the address, else the first of the list; none if that is empty. */
  public DeskCase getShown() {
    if (shown == null) {
      current().ifPresent(each -> shown = open(each));
    }
    return shown;
  }

  /** It is in order; goes on to the next case, or stays and says what is against it. */
  public String verify() {
    Outcome<Long> outcome =
        work()
            .verify()
            .that(
                region.getId(), caseId(), seen(), form.evidence(), answers.writtenReasons());
    boolean held =
        outcome instanceof Outcome.Done<Long> done
            && done.notices().stream().anyMatch(notice -> notice.effect() == Effect.HOLD)
            && !open(caseId()).requirement().isInOrder();
    return held ? stay(outcome) : goOn(outcome);
  }

  /** Leaves the case and goes on to the next one. */
  public String next() {
    id = following().orElse(id);
    undo = null;
    return redirect();
  }

  /** Takes back what was done last and goes back to its case. */
  public String undoLast() {
    if (!answers.accept(work().reopen().apply(region.getId(), undo))) {
      return null;
    }
    answers.tell("compliance.reopened");
    id = undo;
    undo = null;
    return redirect();
  }

  /** Takes back what was noted on the case at hand. */
  public String reopenThis() {
    undo = caseId();
    return undoLast();
  }

  /** Student of the case that can be taken back. */
  public String getUndoName() {
    return undo == null ? "" : open(undo).placement().studentName();
  }

  /** What was seen. */
  public EvidenceForm getForm() {
    return form;
  }

  private DeskCase open(long requirement) {
    return work().open().apply(region.getId(), requirement);
  }

  long caseId() {
    return getShown().requirement().id();
  }

  Optional<Long> seen() {
    return Optional.of(getShown().requirement().version());
  }

  String goOn(Outcome<Long> outcome) {
    long done = caseId();
    Optional<Long> next = following();
    if (!answers.accept(outcome)) {
      shown = null;
      return null;
    }
    undo = open(done).requirement().canBeReopened() ? done : null;
    id = next.orElse(null);
    return redirect();
  }

  private String stay(Outcome<Long> outcome) {
    id = caseId();
    answers.accept(outcome);
    shown = null;
    return null;
  }

  private String redirect() {
    return view() + "?faces-redirect=true&includeViewParams=true";
  }

  /** The case after the one at hand; after the last comes the first. */
  private Optional<Long> following() {
    List<Long> ids = work().ids().apply(criteria());
    Long here = getShown() == null ? null : caseId();
    return ids.stream()
        .skip(ids.indexOf(here) + 1L)
        .findFirst()
        .or(() -> ids.stream().findFirst())
        .filter(next -> !next.equals(here));
  }

  private Optional<Long> current() {
    return id != null
        ? Optional.of(id)
        : rows.getRows().stream().map(DeskRow::id).findFirst();
  }

  private DeskCriteria criteria() {
    return new DeskCriteria(
        region.getId(),
        Optional.of(getActor()),
        Optional.ofNullable(code).filter(typed -> !typed.isBlank()),
        Optional.ofNullable(text).filter(typed -> !typed.isBlank()));
  }

  /** Whose turn it is in the cases shown. */
  public ActsNext getActor() {
    return actor == null ? getOwner() : actor;
  }

  /** Whose turn it is in the cases shown. */
  public void setActor(ActsNext actor) {
    this.actor = actor;
  }

  /** Only requirements of this kind. */
  public String getCode() {
    return code;
  }

  /** Only requirements of this kind. */
  public void setCode(String code) {
    this.code = code;
  }

  /** Text searched for. */
  public String getText() {
    return text;
  }

  /** Text searched for. */
  public void setText(String text) {
    this.text = text;
  }

  /** The case asked for. */
  public Long getId() {
    return id;
  }

  /** The case asked for. */
  public void setId(Long id) {
    this.id = id;
  }

  /** The case that can be taken back. */
  public Long getUndo() {
    return undo;
  }

  /** The case that can be taken back. */
  public void setUndo(Long undo) {
    this.undo = undo;
  }

  /** What somebody types who has seen evidence. */
  public static class EvidenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate takenOn;
    private LocalDate validUntil;
    private LocalDate coveredFrom;
    private LocalDate coveredUntil;
    private String reference;

    Evidence evidence() {
      return new Evidence(
          Optional.ofNullable(takenOn),
          Optional.ofNullable(validUntil),
          Optional.ofNullable(coveredFrom),
          Optional.ofNullable(coveredUntil),
          Optional.ofNullable(reference));
    }

    public LocalDate getTakenOn() {
      return takenOn;
    }

    public void setTakenOn(LocalDate takenOn) {
      this.takenOn = takenOn;
    }

    public LocalDate getValidUntil() {
      return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
      this.validUntil = validUntil;
    }

    public LocalDate getCoveredFrom() {
      return coveredFrom;
    }

    public void setCoveredFrom(LocalDate coveredFrom) {
      this.coveredFrom = coveredFrom;
    }

    public LocalDate getCoveredUntil() {
      return coveredUntil;
    }

    public void setCoveredUntil(LocalDate coveredUntil) {
      this.coveredUntil = coveredUntil;
    }

    public String getReference() {
      return reference;
    }

    public void setReference(String reference) {
      this.reference = reference;
    }
  }
}
