package org.famulus.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Payara Micro, unpacked once. Started from the unpacked classes and with a class archive of the
 * JVM, which the first run leaves behind, it needs about half of the time the published jar needs.
 */
final class ServerRuntime {

  private static final String LAUNCH_JAR = "launch-micro.jar";

  private final Path folder;
  private final Path driver;
  private final Path launcherClasses;

  private ServerRuntime(Path folder, Path driver) {
    this.folder = folder;
    this.driver = driver;
    this.launcherClasses = classesOf(ServerProcess.class);
  }

  /**
   * Unpacks the server beside its jar, unless that has been done.
   *
   * @throws RefusedLaunchException if there is no room or right to do so
   */
  static ServerRuntime of(Installation installation) throws RefusedLaunchException {
    Path jar = installation.microJar();
    try {
      Path folder = jar.resolveSibling("runtime-" + fingerprint(jar));
      if (Files.notExists(folder)) {
        unpack(jar, folder);
      }
      return new ServerRuntime(folder, installation.driver());
    } catch (IOException failure) {
      throw new RefusedLaunchException(
          "The server cannot be unpacked in " + jar.getParent() + ": " + failure.getMessage() + ".",
          failure);
    }
  }

  private static void unpack(Path jar, Path folder) throws IOException {
    Path unfinished = Files.createTempDirectory(jar.getParent(), "unpacking-");
    Process process =
        new ProcessBuilder(
                java(),
                "-jar",
                jar.toString(),
                "--rootdir",
                unfinished.toString(),
                "--outputlauncher")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.onExit().join();
    if (Files.notExists(unfinished.resolve(LAUNCH_JAR))) {
      FileTree.delete(unfinished);
      throw new IOException("the server's jar is damaged");
    }
    try {
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException raced) {
      FileTree.delete(unfinished);
      if (Files.notExists(folder)) {
        throw raced;
      }
    }
  }

  /** Puts fresh configuration of one server into a folder, which is emptied before. */
  void configure(Path instance) throws IOException {
    FileTree.delete(instance);
    Files.createDirectories(instance);
    FileTree.restrictToOwner(instance);
    for (String part : List.of("config", "docroot", "lib")) {
      FileTree.copy(folder.resolve(part), instance.resolve(part));
    }
    Path logging = instance.resolve("config/logging.properties");
    Files.writeString(
        logging,
        Files.readString(logging)
            + "\njava.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter\n");
  }

  /** The start of the command line: the JVM with everything but the server's own arguments. */
  List<String> command(ClassArchive archive) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.add("-Xmx768m");
    command.addAll(archive.jvmOptions());
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Djava.awt.headless=true");
    command.add("-Djava.util.logging.SimpleFormatter.format=" + LogLine.FORMAT);
    command.add("-Dfish.payara.micro.BootJar=" + folder.resolve(LAUNCH_JAR).toUri());
    command.add("-Dfish.payara.micro.UnpackDir=" + folder);
    command.add("-D" + ServerProcess.LAUNCHER + "=" + ProcessHandle.current().pid());
    command.addAll(openedModules());
    command.add("-cp");
    command.add(String.join(":", classPath().stream().map(Path::toString).toList()));
    command.add(ServerProcess.class.getName());
    return command;
  }

  /** The class archive for this JVM and exactly these classes. */
  ClassArchive classArchive() throws IOException {
    StringBuilder key = new StringBuilder(System.getProperty("java.vm.version")).append(java());
    for (Path part : classPath()) {
      key.append(part).append(fingerprint(part));
    }
    return ClassArchive.in(folder, Integer.toHexString(key.toString().hashCode()));
  }

  private List<Path> classPath() {
    return List.of(folder.resolve(LAUNCH_JAR), driver, launcherClasses);
  }

  /** What the server's manifest opens, which counts only for {@code java -jar}. */
  private List<String> openedModules() throws IOException {
    try (JarFile jar = new JarFile(folder.resolve(LAUNCH_JAR).toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();
      return Stream.concat(
              options("--add-opens=", manifest.getValue("Add-Opens")),
              options("--add-exports=", manifest.getValue("Add-Exports")))
          .toList();
    }
  }

  private static Stream<String> options(String option, String packages) {
    return Stream.of(Objects.requireNonNullElse(packages, "").split(" "))
        .filter(name -> !name.isBlank())
        .map(name -> option + name + "=ALL-UNNAMED");
  }

  private static String fingerprint(Path file) throws IOException {
    long value = 31 * Files.size(file) + Files.getLastModifiedTime(file).toMillis();
    return Long.toHexString(value);
  }

  private static Path classesOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
