package org.famulus.it.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.famulus.it.support.DeployGuide;
import org.famulus.it.support.TestBuild;

/**
 * A machine of a university's IT, played by a folder: the places, hosts and ports of the guide
 * stand for ones of this test, and the guide's boxes are run here by the shell.
 */
final class Site {

  private static final long PATIENCE_IN_MINUTES = 10;

  private final Path folder;
  private final DeployGuide guide = DeployGuide.read();
  private final Map<String, String> here = new LinkedHashMap<>();
  private final Map<String, String> environment = new LinkedHashMap<>();

  Site(String name) {
    this.folder = TestBuild.newFolder(name);
    stands("/opt/", folder + "/");
  }

  /** What a text of the guide is here. */
  Site stands(String inGuide, String inTest) {
    here.put(inGuide, inTest);
    return this;
  }

  /** A variable of the shell. */
  Site variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** A place below the guide's {@code /opt}. */
  Path opt(String path) {
    return folder.resolve(path);
  }

  /** A box of the guide with the names of this site. */
  String box(String name) {
    return translated(guide.box(name));
  }

  /** Puts the archive and the driver where the guide expects them. */
  void deliver() {
    try {
      Files.createDirectories(opt("famulus"));
      Files.copy(TestBuild.ear(), opt("famulus/famulus.ear"));
      Files.copy(TestBuild.installation().driver(), opt("famulus/postgresql.jar"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Unpacks a server; its folder of the given name becomes the guide's. */
  void unpack(String zipName, String folderInZip, String folderInGuide) {
    Path zip = Path.of(System.getProperty("famulus.servers"), zipName);
    try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!entry.isDirectory()) {
          write(entries, target);
        }
      }
      if (!folderInZip.equals(folderInGuide)) {
        Files.move(opt(folderInZip), opt(folderInGuide));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void write(InputStream content, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Files.copy(content, target);
    if (target.getParent().endsWith("bin")) {
      target.toFile().setExecutable(true);
    }
  }

  /** Runs a box of the guide. */
  void run(String box) {
    shell(box, box(box));
  }

  /** What a box has said so far. */
  String said(String box) {
    try {
      return Files.readString(output(box));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path output(String box) {
    return folder.resolve(box + ".out");
  }

  /** Runs a script that is no part of the guide. */
  void shell(String name, String script) {
    Path output = output(name);
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-e", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      if (!process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("The box " + name + " takes too long: " + Files.readString(output));
      }
      if (process.exitValue() != 0) {
        throw new AssertionError("The box " + name + " failed: " + Files.readString(output));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private String translated(String text) {
    String result = text;
    for (Map.Entry<String, String> name : here.entrySet()) {
      result = result.replace(name.getKey(), name.getValue());
    }
    return result;
  }

  /** Ends what a failed test left running on this site. */
  void clear() {
    ProcessHandle.allProcesses()
        .filter(
            process ->
                process.info().commandLine().orElse("").contains(folder.getFileName().toString()))
        .forEach(ProcessHandle::destroyForcibly);
  }
}
