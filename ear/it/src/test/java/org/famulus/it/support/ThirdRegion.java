package org.famulus.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A region the build does not know, made while the tests run: sources below {@code
 * src/test/third-region} or {@code hosting-region}, compiled and packed as its author would do it
 * somewhere else.
 */
public final class ThirdRegion {

  private final Path sources;
  private final Path folder;
  private final Path content;

  private ThirdRegion(Path sources, Path folder) throws IOException {
    this.sources = sources;
    this.folder = folder;
    this.content = folder.resolve("content");
    copy(sources.resolve("resources"), content);
    compile();
  }

  /** Compiles it. */
  public static ThirdRegion built() {
    return built("third-region");
  }

  /** Compiles the one that recruits hosts. */
  public static ThirdRegion withHosts() {
    return built("hosting-region");
  }

  private static ThirdRegion built(String name) {
    try {
      return new ThirdRegion(
          Path.of("src/test", name).toAbsolutePath(), TestBuild.newFolder(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Puts a text into one of its files, or a new one. */
  public ThirdRegion with(String file, String text) {
    try {
      Files.writeString(content.resolve(file), text);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Packs it as it is now. */
  public Path jar(String name) {
    Path jar = folder.resolve(name);
    try (FileSystem zip =
        FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
      copy(content, zip.getPath("/"));
      return jar;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> code = Files.walk(sources.resolve("java"))) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(content));
      List<Path> units = code.filter(file -> file.toString().endsWith(".java")).toList();
      List<String> options = List.of("-proc:none", "--release", "17");
      if (!compiler
          .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
          .call()) {
        throw new AssertionError("The third region does not compile.");
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
