package org.famulus.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The JVM's archive of loaded classes (AppCDS). The first run that gets ready writes it when it
 * stops; later runs start from it. One that was refused would leave an archive of the few classes
 * it came to, from which every later run would start slowly. A JVM that finds it unfit ignores it.
 */
final class ClassArchive {

  private final Path finished;
  private final Path unfinished;

  private ClassArchive(Path finished, Path unfinished) {
    this.finished = finished;
    this.unfinished = unfinished;
  }

  static ClassArchive in(Path folder, String key) {
    String name = "classes-" + key;
    return new ClassArchive(
        folder.resolve(name + ".jsa"),
        folder.resolve(name + "-" + ProcessHandle.current().pid() + ".unfinished"));
  }

  /** Archives of earlier builds, which no JVM can use any more. */
  private void deleteOthers() throws IOException {
    try (DirectoryStream<Path> archives =
        Files.newDirectoryStream(finished.getParent(), "classes-*.jsa")) {
      for (Path archive : archives) {
        Files.deleteIfExists(archive);
      }
    }
  }

  List<String> jvmOptions() {
    return Files.exists(finished)
        ? List.of("-XX:SharedArchiveFile=" + finished, "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
        : List.of("-XX:ArchiveClassesAtExit=" + unfinished, "-Xlog:cds*=off", "-Xlog:class+path=off");
  }

  /** After a server that was ready has stopped in good order: the archive it wrote is whole. */
  void finish() {
    try {
      if (Files.exists(unfinished)) {
        deleteOthers();
        Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException noArchive) {
      // The next run tries again; Famulus works without it.
    }
  }

  /** After a server that did not get so far: what it wrote is of no use. */
  void discard() {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException leftover) {
      // It is in nobody's way: no run reads an unfinished archive.
    }
  }
}
