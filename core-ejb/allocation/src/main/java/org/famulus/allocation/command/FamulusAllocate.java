package org.famulus.allocation.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.List;
import org.famulus.allocation.Allocator;
import org.famulus.allocation.blocks.BlocksSolver;
import org.famulus.allocation.file.AllocationFile;
import org.famulus.allocation.file.PublishedRun;
import org.famulus.allocation.file.UnusableFile;

/**
 * The command {@code famulus-allocate}. It ends with 0 if everything is right, 1 if something differs
 * or a rule is broken, 2 if what it was given cannot be used.
 */
public final class FamulusAllocate {

  private static final int RIGHT = 0;
  private static final int DIFFERS = 1;
  private static final int UNUSABLE = 2;

  private static final List<RunWork<?>> KINDS = List.of(new OnePlaceWork(), new BlocksWork());

  private static final String HELP =
      """
      famulus-allocate repeats a published run, or solves one.

        famulus-allocate verify FILE             repeats a run: digests, every hard rule, the result
        famulus-allocate solve FILE              solves it: objective, ranks, who has no place, time
            --policy POLICY                      instead of the policy in the file
            --seed SEED                          instead of the seed in the file; 0 if there is none
            --moves MOVES                        instead of the moves in the file, for several blocks
            --out FILE                           writes the solved run there
        famulus-allocate explain FILE STUDENT    why she has what she has; also the first three
        famulus-allocate digest FILE             the digest of the input; also --policy, --moves

      FILE is a published run, a zip or a folder of CSV files in the format %s
      (described in docs/allocation.md). Policies: %s;
      several blocks for each student have prices instead, in prices.csv.

      Ends with 0 if everything is right, 1 if something differs or a rule is broken,
      2 if the file or the command cannot be used.
      This is version %s of the method, for several blocks version %s.
      """;

  private final PrintStream out;
  private final PrintStream err;

  private FamulusAllocate(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the command and ends. */
  public static void main(String[] line) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, line);
    out.flush();
    System.exit(code);
  }

  /** Runs the command; the code it ends with. */
  public static int run(PrintStream out, PrintStream err, String... line) {
    return new FamulusAllocate(out, err).run(line);
  }

  private int run(String... line) {
    if (line.length == 0) {
      err.print(help());
      return UNUSABLE;
    }
    if (List.of(line).contains("--help")) {
      out.print(help());
      return RIGHT;
    }
    try {
      Arguments asked = Arguments.of(line);
      Page page = new Page(out);
      page.start();
      return answer(read(asked), asked, page) ? RIGHT : DIFFERS;
    } catch (Unanswerable e) {
      err.println(e.getMessage());
    } catch (UnusableFile e) {
      e.faults().forEach(err::println);
      if (e.count() > e.faults().size()) {
        err.println("… and " + (e.count() - e.faults().size()) + " more faults.");
      }
    } catch (IOException e) {
      err.println("It cannot be written: " + e.getMessage() + ".");
    } catch (OutOfMemoryError e) {
      err.println("There is not enough memory for it: give more, such as java -Xmx8g -jar ….");
    } catch (IllegalArgumentException e) {
      err.println("It cannot be solved or written: " + e.getMessage());
    } catch (RuntimeException e) {
      err.println("The program is at fault, please report it with the file: " + e);
    }
    return UNUSABLE;
  }

  private static String help() {
    return HELP.formatted(AllocationFile.FORMAT, Policies.all(), Allocator.VERSION, BlocksSolver.VERSION);
  }

  private static PublishedRun read(Arguments asked) throws Unanswerable, UnusableFile {
    if (!Files.exists(asked.file())) {
      throw new Unanswerable("There is no file " + asked.file() + ".");
    }
    try {
      return AllocationFile.read(asked.file());
    } catch (UnusableFile e) {
      throw e;
    } catch (AccessDeniedException e) {
      throw new Unanswerable("The file " + asked.file() + " may not be read.");
    } catch (IOException e) {
      throw new Unanswerable("The file " + asked.file() + " cannot be read: " + e.getMessage() + ".");
    }
  }

  private static boolean answer(PublishedRun run, Arguments asked, Page page)
      throws IOException, Unanswerable {
    for (RunWork<?> kind : KINDS) {
      if (kind.runs().isInstance(run)) {
        return answer(kind, run, asked, page);
      }
    }
    throw new IllegalStateException("no kind for " + run.getClass());
  }

  private static <R extends PublishedRun> boolean answer(
      RunWork<R> kind, PublishedRun any, Arguments asked, Page page)
      throws IOException, Unanswerable {
    R run = kind.runs().cast(any);
    switch (asked.command()) {
      case VERIFY -> {
        return kind.verify(run, page);
      }
      case SOLVE -> {
        return kind.solve(run, asked, page);
      }
      case EXPLAIN -> kind.explain(run, asked, page);
      case DIGEST -> page.line("%s", kind.digest(run, asked));
    }
    return true;
  }
}
