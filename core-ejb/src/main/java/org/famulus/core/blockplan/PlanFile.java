package org.famulus.core.blockplan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.allocation.blocks.BlocksPlan;
import org.famulus.allocation.blocks.BlocksProblem;
import org.famulus.allocation.blocks.BlocksSolver;
import org.famulus.allocation.blocks.Student;
import org.famulus.allocation.file.AllocationFile;
import org.famulus.allocation.file.BlocksInput;
import org.famulus.allocation.file.BlocksResult;
import org.famulus.allocation.file.BlocksRun;
import org.famulus.allocation.file.FaultKind;
import org.famulus.allocation.file.FileFault;
import org.famulus.allocation.file.PublishedRun;
import org.famulus.allocation.file.SolvedBlocks;
import org.famulus.allocation.file.UnusableFile;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;

/** A file to plan from, read: what is to be planned, and how a result is written into it. */
final class PlanFile {

  private static final String FIELD = "file";

  private final String round;
  private final BlocksProblem problem;

  private PlanFile(BlocksRun run) {
    this.round = run.round();
    this.problem = run.problem();
  }

  /**
   * Reads a file.
   *
   * @throws UnusableFile if it cannot be read or contradicts itself; it names every fault
   * @throws WrongKindException if it is the file of something else
   */
  static PlanFile read(byte[] content) throws UnusableFile, WrongKindException {
    try {
      PublishedRun run = AllocationFile.read(new ByteArrayInputStream(content));
      if (run instanceof BlocksRun blocks) {
        return new PlanFile(blocks);
      }
      throw new WrongKindException();
    } catch (UnusableFile unusable) {
      throw unusable;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The faults of a file, in the order of its rows. */
  static List<Reason> reasons(UnusableFile unusable) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Reason.ofField(FIELD, "block-plan.file.unusable", unusable.count()));
    unusable.faults().stream().map(PlanFile::reason).forEach(reasons::add);
    return reasons;
  }

  /** As exact as the fault is: a cell, a row, a file or the whole. */
  private static Reason reason(FileFault fault) {
    Text what = Text.of(key(fault.kind()), fault.named().toArray());
    // Digits only, as a spreadsheet numbers its rows.
    String row = Integer.toString(fault.row());
    if (fault.file().isEmpty()) {
      return Reason.of(what.key(), what.parameters().toArray());
    }
    if (fault.row() == 0) {
      return Reason.of("block-plan.file.fault-file", fault.file(), what);
    }
    return fault.column().isEmpty()
        ? Reason.of("block-plan.file.fault-row", fault.file(), row, what)
        : Reason.of("block-plan.file.fault-cell", fault.file(), row, fault.column(), what);
  }

  /** Key of the sentence for a kind of fault. */
  static String key(FaultKind kind) {
    return "block-plan.fault." + kind;
  }

  /** It is the file of a run, but not of one that plans blocks. */
  static final class WrongKindException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** What is to be planned. */
  BlocksProblem problem() {
    return problem;
  }

  /** How much that is. */
  PlanSize size() {
    return new PlanSize(
        problem.students().size(),
        problem.students().stream().mapToInt(student -> student.subjects().size()).sum(),
        problem.sites().size());
  }

  /** Blocks of the student who needs most of them. */
  int mostBlocks() {
    return problem.students().stream()
        .mapToInt(student -> student.subjects().size())
        .max()
        .orElse(0);
  }

  /** What it calls the students. */
  List<String> students() {
    return problem.students().stream().map(Student::id).toList();
  }

  /** The periods in their order. */
  List<String> periods() {
    return problem.periods();
  }

  /** The file with a result. */
  byte[] with(long budget, long seed, BlocksPlan plan) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      AllocationFile.write(
          out, input(budget), Optional.of(new SolvedBlocks(seed, plan)), BlocksSolver.VERSION);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** The digests of a result. */
  PlanDigests digests(long budget, BlocksPlan plan) {
    return new PlanDigests(
        AllocationFile.inputDigest(input(budget)), BlocksResult.of(plan).digest());
  }

  private BlocksInput input(long budget) {
    return new BlocksInput(round, budget, problem);
  }
}
