package org.famulus.core.importing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.core.tabular.file.UnreadableFileException;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/**
 * Loads a whole file or nothing of it. A row that is stored already changes nothing, so that a file
 * may be loaded again; a row that differs changes what is stored while its state allows that. The
 * file leaves one entry in the audit trail, with counts.
 */
@Stateless
public class Importing {

  /** How many problems a refusal names; the full list is in the report of a check. */
  private static final int NAMED = 20;

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private FileCheck files;
  @Inject private ImportTurns turns;
  @Inject private CallRepository calls;
  @Inject private Regions regions;

  /**
   * What a file would change; nothing is stored.
   *
   * @throws UnreadableFileException if the file as a whole cannot be read
   */
  @Reads(permission = Permission.IMPORT)
  public ImportReport check(ImportOrder order, ImportWatch watch) throws UnreadableFileException {
    gate.allow(Target.region(order.regionId()));
    requirePossible(order);
    return files.plan(order, watch).ledger().report();
  }

  /** Loads a file, unless anything is wrong with it or somebody cancels. */
  @UseCase(value = "importing.load", permission = Permission.IMPORT)
  public Outcome<ImportReport> load(ImportOrder order, ImportWatch watch) {
    gate.allow(Target.region(order.regionId()));
    requirePossible(order);
    running.current().change("file", null, order.fileName()).change("list", null, order.kind());
    order.options().callId().ifPresent(id -> running.current().about("CALL", id, call(order).title()));
    turns.await(order.regionId());
    try {
      ImportPlan plan = files.plan(order, watch);
      if (watch.isCancelled()) {
        return cancelled();
      }
      if (!plan.ledger().isFaultless()) {
        return Outcome.refused(reasons(plan.ledger().report()));
      }
      plan.write(watch);
      if (watch.isCancelled()) {
        return cancelled();
      }
      ImportReport report = plan.ledger().report();
      note(report.counts());
      return Outcome.done(report);
    } catch (UnreadableFileException unreadable) {
      return Outcome.refused(reason(unreadable));
    }
  }

  /**
   * Loads a file of a first season: headings decide, unknown sites are registered.
   *
   * @param callTitle title of the call of applicants
   */
  @UseCase(value = "importing.load", permission = Permission.IMPORT)
  public Outcome<ImportReport> load(
      String regionId, ImportKind kind, Path file, Optional<String> callTitle) {
    gate.allow(Target.region(regionId));
    Optional<Long> callId =
        callTitle.map(
            title ->
                calls
                    .byTitle(regionId, title)
                    .orElseThrow(() -> new NotFoundException("call", title))
                    .id());
    return load(
        ImportOrder.of(
            regionId, kind, file, new ImportOptions(callId, true, Optional.empty())),
        ImportWatch.NOBODY);
  }

  /** Why a file as a whole cannot be read, and what to do. */
  static Reason reason(UnreadableFileException unreadable) {
    Object[] parameters = unreadable.parameters().toArray();
    return Reason.ofField(
        "file",
        "importing.unreadable",
        Text.of(unreadable.messageKey(), parameters),
        Text.of(unreadable.remedyKey(), parameters));
  }

  private void requirePossible(ImportOrder order) {
    if (!order.kind().isPossible(regions.get(order.regionId()).catalogue())) {
      throw new IllegalArgumentException(
          "The programme " + order.regionId() + " has no " + order.kind());
    }
    if (order.kind() == ImportKind.APPLICANTS) {
      call(order);
    }
  }

  private ApplicationCall call(ImportOrder order) {
    Optional<Long> id = order.options().callId();
    return id.flatMap(call -> calls.find(order.regionId(), call))
        .orElseThrow(() -> new NotFoundException("call", id.map(Object::toString).orElse("")));
  }

  private void note(ImportCounts counts) {
    running
        .current()
        .change("rowsNew", null, counts.created())
        .change("rowsChanged", null, counts.changed())
        .change("rowsUnchanged", null, counts.unchanged())
        .change("rowsDraft", null, counts.drafts());
  }

  private static List<Reason> reasons(ImportReport report) {
    return report.problems().stream()
        .limit(NAMED)
        .map(
            problem -> {
              Text sentence = problem.inOneSentence();
              return Reason.of(sentence.key(), sentence.parameters().toArray());
            })
        .toList();
  }

  private static Outcome<ImportReport> cancelled() {
    return Outcome.refused(Reason.of("importing.cancelled"));
  }
}
