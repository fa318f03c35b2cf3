package org.famulus.region.spi.promise;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A jar of classes, made for a comparison; the same classes give the same bytes. */
final class ClassJar {

  private ClassJar() {}

  /** Packs the classes of a folder. */
  static Path pack(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).sorted().toList()) {
        ZipEntry entry = new ZipEntry(classes.relativize(file).toString().replace('\\', '/'));
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
    return jar;
  }

  /** Compiles the Java files of a folder and packs their classes. */
  static Path compile(Path sources, Path work, Path jar) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Path classes = Files.createDirectories(work);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-d", classes.toString(),
                "-cp", System.getProperty("java.class.path"),
                "--release", "17",
                "-parameters", "-g:none", "-nowarn", "-proc:none"));
    try (Stream<Path> files = Files.walk(sources)) {
      files.filter(each -> each.toString().endsWith(".java")).sorted().map(Path::toString)
          .forEach(arguments::add);
    }
    if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("The sources in " + sources + " do not compile.");
    }
    return pack(classes, jar);
  }
}
