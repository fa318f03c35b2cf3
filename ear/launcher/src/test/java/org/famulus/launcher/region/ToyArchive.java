package org.famulus.launcher.region;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Small archives and region jars for tests, compiled on the spot. Their region interface has no more
 * of the real one than the commands ask for.
 */
final class ToyArchive {

  private static final String PLUGIN =
      "package org.famulus.region.spi; public interface RegionPlugin {"
          + " String id(); SpiVersion builtAgainst(); }";
  private static final String VERSION =
      "package org.famulus.region.spi; public record SpiVersion(int major, int minor) {"
          + " public static SpiVersion ofServer() { return new SpiVersion(1, 0); }"
          + " public boolean accepts(SpiVersion region) { return region.major == major; }"
          + " @Override public String toString() { return major + \".\" + minor; } }";
  private static final String BEAN =
      "package jakarta.enterprise.context;"
          + " import java.lang.annotation.*;"
          + " @Retention(RetentionPolicy.RUNTIME) public @interface ApplicationScoped {}";
  private static final String NEWER =
      "package org.famulus.region.spi; public interface RegionPlugin2 extends RegionPlugin {}";

  private final Path folder;
  private final Path classes;

  ToyArchive(Path folder) {
    this.folder = folder;
    this.classes = folder.resolve("classes");
    compile(
        Map.of(
            "org.famulus.region.spi.RegionPlugin", PLUGIN,
            "org.famulus.region.spi.RegionPlugin2", NEWER,
            "org.famulus.region.spi.SpiVersion", VERSION,
            "jakarta.enterprise.context.ApplicationScoped", BEAN));
  }

  /** A jar with the region, built against a version such as {@code 1, 0}. */
  Path region(String jar, String id, String version) {
    return region(jar, id, version, "RegionPlugin");
  }

  /** One that needs a part of the interface no archive has yet. */
  Path regionOfTomorrow(String jar, String id) {
    return region(jar, id, "1, 0", "RegionPlugin2");
  }

  private Path region(String jar, String id, String version, String type) {
    String name = "toys." + id.replace("-", "") + ".Region" + jar.replaceAll("[^a-z0-9]", "");
    String simple = name.substring(name.lastIndexOf('.') + 1);
    compile(
        Map.of(
            name,
            "package " + name.substring(0, name.lastIndexOf('.')) + ";"
                + " import org.famulus.region.spi.*;"
                + " @jakarta.enterprise.context.ApplicationScoped"
                + " public class " + simple + " implements " + type + " {"
                + " public String id() { return \"" + id + "\"; }"
                + " public SpiVersion builtAgainst() { return new SpiVersion(" + version + "); } }"));
    return zip(jar, entries(List.of(name)));
  }

  /** A jar without a region. */
  Path library(String jar) {
    return zip(jar, Map.of("notes.txt", "no region here".getBytes(StandardCharsets.UTF_8)));
  }

  /** A web application with the region interface and these jars. */
  Path war(Path... jars) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("index.xhtml", "<html/>".getBytes(StandardCharsets.UTF_8));
    Path spi =
        zip(
            "region-spi.jar",
            entries(
                List.of(
                    "org.famulus.region.spi.RegionPlugin", "org.famulus.region.spi.SpiVersion")));
    entries.put("WEB-INF/lib/region-spi.jar", bytes(spi));
    for (Path jar : jars) {
      entries.put("WEB-INF/lib/" + jar.getFileName(), bytes(jar));
    }
    return zip("famulus.war", entries);
  }

  /** An enterprise archive around it. */
  Path ear(Path... jars) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("META-INF/application.xml", "<application/>".getBytes(StandardCharsets.UTF_8));
    entries.put("famulus.war", bytes(war(jars)));
    return zip("famulus.ear", entries);
  }

  /** An archive of something else. */
  Path other() {
    return zip("other.war", Map.of("index.html", "<html/>".getBytes(StandardCharsets.UTF_8)));
  }

  private Map<String, byte[]> entries(List<String> names) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (String name : names) {
      String path = name.replace('.', '/') + ".class";
      entries.put(path, bytes(classes.resolve(path)));
    }
    return entries;
  }

  private Path zip(String name, Map<String, byte[]> entries) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(content)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
      zip.finish();
      return Files.write(folder.resolve(name), content.toByteArray());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void compile(Map<String, String> sources) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Files.createDirectories(classes);
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(classes));
      List<Source> units =
          sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
      if (!compiler.getTask(null, files, null, List.of("-proc:none"), null, units).call()) {
        throw new AssertionError("The toy does not compile: " + sources.keySet());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A source in memory. */
  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
