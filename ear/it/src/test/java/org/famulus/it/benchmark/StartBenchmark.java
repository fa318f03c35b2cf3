package org.famulus.it.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.famulus.it.support.FamulusServer;
import org.famulus.it.support.FreePorts;
import org.famulus.it.support.Http;
import org.famulus.it.support.TestBuild;
import org.famulus.launcher.Installation;
import org.famulus.launcher.Launcher;
import org.famulus.launcher.Options;
import org.famulus.launcher.RunningFamulus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures the start of Famulus beside that of the same server with an empty application, and the
 * memory it holds with the demo season; then writes down everything that was measured.
 */
@Tag("start-benchmark")
@DisplayName("Famulus")
class StartBenchmark {

  private static final int TIMES = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Test
  @DisplayName("beside a bare server")
  void measure() throws Exception {
    Installation famulus = TestBuild.installation();
    Installation bare = famulus.with(emptyApplication());
    double[] publishedStarts = new double[TIMES];
    double[] aloneStarts = new double[TIMES];
    double[] bareStarts = new double[TIMES];
    double[] firstStarts = new double[TIMES];
    double[] secondStarts = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      publishedStarts[i] = secondsToStartAsPublished(bare, List.of());
      aloneStarts[i] =
          secondsToStartAsPublished(bare, List.of("--nohazelcast", "--disablephonehome"));
    }
    // The first start leaves the class archive all others use.
    start(famulus, TestBuild.newFolder("warm")).close();
    for (int i = 0; i < TIMES; i++) {
      bareStarts[i] = secondsToStart(bare, TestBuild.newFolder("bare"));
      Path data = TestBuild.newFolder("start");
      firstStarts[i] = secondsToStart(famulus, data);
      secondStarts[i] = secondsToStart(famulus, data);
    }
    BenchmarkPage page = BenchmarkPage.of(Path.of("target", "benchmark.tsv"));
    page.start(
        median(publishedStarts),
        median(aloneStarts),
        median(bareStarts),
        median(firstStarts),
        median(secondStarts));
    try (FamulusServer demo = FamulusServer.seeded()) {
      page.heap(heapInMegabytes(demo.running().processId()));
    }
    page.write(TestBuild.sources().resolve("docs/benchmarks.md"));
  }

  private static double secondsToStartAsPublished(Installation bare, List<String> options)
      throws Exception {
    int port = FreePorts.one();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                bare.microJar().toString()));
    command.addAll(options);
    command.addAll(
        List.of(
            "--port",
            Integer.toString(port),
            "--contextroot",
            "/",
            "--deploy",
            bare.war().toString()));
    long begin = System.nanoTime();
    Process server =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      Http.awaitOk(URI.create("http://localhost:" + port + "/health/ready"), PATIENCE);
      return (System.nanoTime() - begin) / 1e9;
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static double secondsToStart(Installation installation, Path data) throws Exception {
    long begin = System.nanoTime();
    RunningFamulus running = start(installation, data);
    double seconds = (System.nanoTime() - begin) / 1e9;
    running.close();
    return seconds;
  }

  private static RunningFamulus start(Installation installation, Path data) throws Exception {
    Options options = Options.of(FreePorts.one(), data).withoutDemo();
    return new Launcher(installation, options, Map.copyOf(System.getenv()), System.out).start();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** An application of one file, the page by which the launcher knows that a server is ready. */
  private static Path emptyApplication() throws IOException {
    Path war = TestBuild.newFolder("bare-war").resolve("bare.war");
    try (OutputStream file = Files.newOutputStream(war);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("health/ready"));
      zip.write('\n');
      zip.closeEntry();
    }
    return war;
  }

  /** What is in use after a full collection. */
  private static double heapInMegabytes(long process) throws Exception {
    run(process, "GC.run");
    // "garbage-first heap   total 262144K, used 103424K [...": one such line, or one per generation
    return run(process, "GC.heap_info").stream()
            .filter(line -> line.contains(" used ") && !line.contains("Metaspace"))
            .filter(line -> !line.contains("class space"))
            .mapToLong(line -> Long.parseLong(line.replaceAll(".* used (\\d+)K.*", "$1")))
            .sum()
        / 1024.0;
  }

  private static List<String> run(long process, String command) throws Exception {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(process),
                command)
            .redirectErrorStream(true)
            .start();
    List<String> lines = new ArrayList<>();
    try (var reader = jcmd.inputReader()) {
      reader.lines().forEach(lines::add);
    }
    jcmd.waitFor(1, TimeUnit.MINUTES);
    return lines;
  }
}
