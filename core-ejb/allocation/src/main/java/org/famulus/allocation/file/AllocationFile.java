package org.famulus.allocation.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Problem;

/**
 * The published file of a run: a zip of CSV files. Before the seed is drawn it holds the input and its
 * digest; afterwards the seed and the result as well, so that anybody can repeat the run. It knows
 * students by what {@link Problem} calls them, which is never a name.
 */
public final class AllocationFile {

  /** The format and its version, as {@code run.csv} names it. */
  public static final String FORMAT = "famulus-allocation/1";

  private static final Map<String, FileKind> KINDS =
      List.of(new OnePlaceKind(), new BlocksKind()).stream()
          .collect(Collectors.toMap(FileKind::name, Function.identity()));

  private AllocationFile() {}

  /**
   * Writes a run that gives one place to each student. Equal runs give equal bytes. The stream stays
   * open.
   *
   * @param solved what came out; empty before the seed is drawn
   * @param version version of what solved it
   * @throws IllegalArgumentException if an id cannot be written: an empty one, one of more than a
   *     thousand characters, or a place called "-"
   */
  public static void write(
      OutputStream out, Problem problem, Policy policy, Optional<Allocation> solved, String version)
      throws IOException {
    OnePlaceSheets sheets = new OnePlaceSheets(problem);
    List<Sheet> input = sheets.input();
    String digest = Packing.digest(sheets.inputKeys(policy), input);
    List<Sheet> all = new ArrayList<>();
    all.add(sheets.run(policy, digest, solved, version));
    all.addAll(input);
    solved.ifPresent(allocation -> all.add(sheets.result(allocation)));
    Packing.zip(out, all);
  }

  /**
   * The digest of the input of a run that gives one place to each student, to be published before the
   * seed is drawn. It does not depend on the order of anything but the priority groups.
   */
  public static String inputDigest(Problem problem, Policy policy) {
    OnePlaceSheets sheets = new OnePlaceSheets(problem);
    return Packing.digest(sheets.inputKeys(policy), sheets.input());
  }

  /**
   * Writes a run that plans several blocks for each student. Equal runs give equal bytes. The stream
   * stays open.
   *
   * @param solved what was found; empty before the seed is drawn
   * @param version version of what found it
   * @throws IllegalArgumentException if it could not be read again: the problem contradicts itself, an
   *     id has more than a thousand characters, or a number more than eighteen digits
   */
  public static void write(
      OutputStream out, BlocksInput input, Optional<SolvedBlocks> solved, String version)
      throws IOException {
    BlocksSheets sheets = new BlocksSheets(input);
    List<Sheet> rows = sheets.input();
    List<Sheet> all = new ArrayList<>();
    all.add(sheets.run(Packing.digest(sheets.inputKeys(), rows), solved, version));
    all.addAll(rows);
    solved.ifPresent(found -> all.add(BlocksSheets.result(found.plan())));
    Packing.zip(out, all);
  }

  /**
   * The digest of the input of a run that plans several blocks for each student, to be published
   * before the seed is drawn. It does not depend on the order of anything but the periods.
   */
  public static String inputDigest(BlocksInput input) {
    BlocksSheets sheets = new BlocksSheets(input);
    return Packing.digest(sheets.inputKeys(), sheets.input());
  }

  /**
   * Reads a zip.
   *
   * @throws UnusableFile if it is none, or contradicts itself; it names every fault
   */
  public static PublishedRun read(InputStream in) throws IOException {
    return meaning(new Unpacking().zip(in));
  }

  /**
   * Reads a zip, or a folder with the same CSV files.
   *
   * @throws UnusableFile if it is neither, or contradicts itself; it names every fault
   */
  public static PublishedRun read(Path zipOrFolder) throws IOException {
    if (Files.isDirectory(zipOrFolder)) {
      return meaning(new Unpacking().folder(zipOrFolder));
    }
    try (InputStream in = Files.newInputStream(zipOrFolder)) {
      return read(in);
    }
  }

  private static PublishedRun meaning(Tables tables) throws UnusableFile {
    RunSheet run = tables.run();
    String format = run.get(RunSheet.FORMAT).orElse("");
    if (!format.equals(FORMAT)) {
      run.fault(RunSheet.FORMAT, FaultKind.FORMAT_UNKNOWN, format, FORMAT);
      tables.faults().stopIfAny();
    }
    String name = run.get(RunSheet.KIND).orElse("");
    FileKind kind = KINDS.get(name);
    if (kind == null) {
      run.fault(
          RunSheet.KIND,
          FaultKind.KIND_UNKNOWN,
          name,
          String.join(", ", KINDS.keySet().stream().sorted().toList()));
      tables.faults().stopIfAny();
    }
    run.check(kind.keys());
    tables.check(kind.layouts());
    tables.faults().stopIfAny();
    return kind.read(tables, run);
  }
}
