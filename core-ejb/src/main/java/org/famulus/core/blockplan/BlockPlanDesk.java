package org.famulus.core.blockplan;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.allocation.file.UnusableFile;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.application.UploadedFile;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;

/** Where staff bring files to plan from, order plans, end them early and throw them away. */
@Stateless
public class BlockPlanDesk {

  /** Largest file, in bytes. */
  public static final int MOST_BYTES = 32 * 1_024 * 1_024;

  /** Most that may come out of the zip; what is read of it takes several times as much memory. */
  static final long MOST_UNPACKED = 100L * 1_024 * 1_024;

  /** Most periods, and most blocks of one student: weeks of a year, and no page as wide as a hall. */
  public static final int MOST_PERIODS = 60;

  /** Seeds below it; short enough to be read out. */
  private static final long SEEDS = 1_000_000_000_000L;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String STATE = "state";
  private static final String FILE = "file";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private BlockPlanRepository plans;
  @Inject private NamedPeople people;
  @Inject private Event<BlockPlanOrdered> ordered;

  /** Receives a file; it is kept only if nothing is wrong with it. Answers the plan's id. */
  @UseCase(value = "block-plan.bring", permission = Permission.ALLOCATION_EDIT)
  public Outcome<Long> bring(String regionId, String title, UploadedFile upload) {
    gate.allow(Target.region(regionId));
    List<Reason> faults = new ArrayList<>();
    if (title == null || title.isBlank()) {
      faults.add(Reason.ofField("title", "field.required"));
    } else if (title.strip().length() > BlockPlan.TITLE_LENGTH) {
      faults.add(Reason.ofField("title", "field.too-long", BlockPlan.TITLE_LENGTH));
    }
    if (upload.size() > MOST_BYTES) {
      faults.add(Reason.ofField(FILE, "block-plan.file.large", MOST_BYTES / (1_024 * 1_024)));
      return Outcome.refused(faults);
    }
    if (UnpackedSize.isAbove(MOST_UNPACKED, upload.content())) {
      faults.add(
          Reason.ofField(FILE, "block-plan.file.large-unpacked", MOST_UNPACKED / (1_024 * 1_024)));
      return Outcome.refused(faults);
    }
    Optional<PlanFile> file = read(regionId, upload, faults);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    BlockPlan plan =
        plans.add(
            new BlockPlan(
                regionId,
                title.strip(),
                new BlockPlan.UsableFile(
                    upload.name(),
                    upload.sha256(),
                    file.orElseThrow().size(),
                    file.orElseThrow().periods()),
                gate.caller().name(),
                clock.instant()),
            upload.content());
    running.current().about(BlockPlans.SUBJECT, plan.id(), plan.title());
    running.current().change(FILE, null, upload.name());
    return Outcome.done(plan.id());
  }

  private Optional<PlanFile> read(
      String regionId, UploadedFile upload, List<Reason> faults) {
    try {
      PlanFile file = PlanFile.read(upload.content());
      if (file.size().blocks() == 0) {
        faults.add(Reason.ofField(FILE, "block-plan.file.nothing-to-plan"));
      }
      if (file.periods().size() > MOST_PERIODS || file.mostBlocks() > MOST_PERIODS) {
        faults.add(Reason.ofField(FILE, "block-plan.file.many", MOST_PERIODS));
      }
      people
          .first(regionId, file.students())
          .ifPresent(
              student -> faults.add(Reason.ofField(FILE, "block-plan.file.names-people", student)));
      return Optional.of(file);
    } catch (UnusableFile unusable) {
      faults.addAll(PlanFile.reasons(unusable));
    } catch (PlanFile.WrongKindException other) {
      faults.add(Reason.ofField(FILE, "block-plan.file.wrong-kind"));
    }
    return Optional.empty();
  }

  /**
   * Orders a plan to be computed, or computed anew.
   *
   * @param seed seed of the search; without it one is drawn
   */
  @UseCase(value = "block-plan.start", permission = Permission.ALLOCATION_EDIT)
  public Outcome<Long> start(String regionId, long id, Effort effort, Optional<Long> seed) {
    gate.allow(Target.region(regionId));
    BlockPlan plan = lock(regionId, id);
    if (plan.state().isWorking()) {
      return Outcome.refused(Reason.of("block-plan.working", plan.title()));
    }
    if (seed.filter(given -> given < 0 || given >= SEEDS).isPresent()) {
      return Outcome.refused(Reason.ofField("seed", "block-plan.seed-range", SEEDS - 1));
    }
    BlockPlanState before = plan.state();
    plans.removeResult(id);
    plan.order(
        effort,
        seed.orElseGet(() -> RANDOM.nextLong(SEEDS)),
        gate.caller().name(),
        clock.instant());
    PlanOrder order = plan.order().orElseThrow();
    running
        .current()
        .change(STATE, before, plan.state())
        .change("searchSeed", null, order.seed())
        .change("moves", null, order.budget());
    ordered.fire(new BlockPlanOrdered());
    return Outcome.done(id);
  }

  /** Ends the search of a plan; the best so far is kept. */
  @UseCase(value = "block-plan.cancel", permission = Permission.ALLOCATION_EDIT)
  public Outcome<Long> cancel(String regionId, long id) {
    gate.allow(Target.region(regionId));
    BlockPlan plan = lock(regionId, id);
    if (!plan.state().isWorking()) {
      return Outcome.refused(Reason.of("block-plan.not-working", plan.title()));
    }
    BlockPlanState before = plan.state();
    plan.cancel();
    running.current().change(STATE, before, plan.state());
    return Outcome.done(id);
  }

  /** Deletes a plan with its files. */
  @UseCase(value = "block-plan.delete", permission = Permission.ALLOCATION_EDIT)
  public Outcome<Long> delete(String regionId, long id) {
    gate.allow(Target.region(regionId));
    BlockPlan plan = lock(regionId, id);
    if (plan.state().isWorking()) {
      return Outcome.refused(Reason.of("block-plan.working", plan.title()));
    }
    running.current().change(FILE, plan.fileName(), null);
    plans.remove(plan);
    return Outcome.done(id);
  }

  private BlockPlan lock(String regionId, long id) {
    BlockPlan plan =
        plans.lock(regionId, id).orElseThrow(() -> new NotFoundException("block plan", id));
    running.current().about(BlockPlans.SUBJECT, id, plan.title());
    return plan;
  }
}
