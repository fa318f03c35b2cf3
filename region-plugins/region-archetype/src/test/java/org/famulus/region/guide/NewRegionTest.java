package org.famulus.region.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("./new-region makes a region that keeps the contract")
class NewRegionTest {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final List<String> PARTS =
      List.of(
          "new-region",
          "pom.xml",
          ".ci/tools.sh",
          "ear/app/pom.xml",
          "region-plugins/pom.xml",
          "region-plugins/region-archetype/pom.xml",
          "region-plugins/region-archetype/src/main",
          "region-plugins/region-archetype/src/test",
          "core-ejb/src/main/resources/org/famulus/core/migration");

  @TempDir private Path work;
  private Path copy;

  @BeforeEach
  void copyWhatTheCommandNeeds() throws IOException {
    copy = Files.createDirectory(work.resolve("famulus"));
    for (String part : PARTS) {
      copy(ROOT.resolve(part), copy.resolve(part));
    }
    Files.createDirectories(copy.resolve("core-ejb/src/main/java/org/famulus/core/audit"));
  }

  @Test
  @DisplayName("it compiles, and all its tests are green")
  void regionIsGreen() throws Exception {
    assertThat(run("lake2").code()).isZero();

    Path module = copy.resolve("region-plugins/region-lake2");
    assertThat(allText(module)).doesNotContain("rchetype", "ARC-", "ArcR", "recipes");
    Path main = compile(module, "main", work.resolve("main"), "");
    Path test = compile(module, "test", work.resolve("test"), main.toString());
    URL[] places = {main.toUri().toURL(), test.toUri().toURL()};
    Thread here = Thread.currentThread();
    ClassLoader before = here.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(places, getClass().getClassLoader())) {
      // The review of byte code looks for classes here.
      here.setContextClassLoader(loader);
      int ran = 0;
      for (String name :
          List.of("Lake2ContractTest", "rule.LakR01CallWindowTest", "rule.LakR02UsualNumberTest")) {
        ran += runTests(loader.loadClass("org.famulus.region.lake2." + name));
      }
      assertThat(ran).isGreaterThan(25);
    } finally {
      here.setContextClassLoader(before);
    }
  }

  @Test
  @DisplayName("it is listed in the build and in the web application, and nothing else changes")
  void isListed() throws IOException {
    String before = Files.readString(copy.resolve("ear/app/pom.xml"));
    assertThat(run("lakeland").output()).contains("region-plugins/region-lakeland");

    assertThat(Files.readString(copy.resolve("region-plugins/pom.xml")))
        .containsOnlyOnce("<module>region-lakeland</module>")
        .contains("<module>region-archetype</module>");
    assertThat(Files.readString(copy.resolve("pom.xml")))
        .containsOnlyOnce("<artifactId>region-lakeland</artifactId>");
    String added =
        """
            <dependency>
              <groupId>org.famulus</groupId>
              <artifactId>region-lakeland</artifactId>
            </dependency>
        """;
    String after = Files.readString(copy.resolve("ear/app/pom.xml"));
    assertThat(after).contains(added);
    assertThat(after.replace(added, "")).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Lakeland        | 'Lakeland' is no id: 2 to 16 lower-case letters and digits, a letter first.
          lake-land       | 'lake-land' is no id: 2 to 16 lower-case letters and digits, a letter first.
          2lake           | '2lake' is no id: 2 to 16 lower-case letters and digits, a letter first.
          int             | The id 'int' is reserved; choose another one.
          audit           | The id 'audit' is the name of a part of the core; choose another one.
          placement       | Tables of the core begin with 'placement_'; choose another id.
          archive         | Rules beginning with ARC belong to another region; choose three letters with --rules.
          """)
  @DisplayName("a wrong id is refused with one sentence, and nothing is made")
  void wrongIds(String id, String sentence) throws IOException {
    Run refused = run(id);

    assertThat(refused.output()).isEqualTo(sentence + "\n");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(copy.resolve("region-plugins/region-" + id)).doesNotExist();
  }

  @Test
  @DisplayName("an id that is taken is refused, and so is a folder that is not empty")
  void taken() throws IOException {
    run("lakeland");
    assertThat(run("lakeland").output())
        .isEqualTo("There is a region 'lakeland' already: region-plugins/region-lakeland.\n");
    assertThat(run("lakeside").output())
        .isEqualTo(
            "Rules beginning with LAK belong to another region; choose three letters with --rules.\n");
    assertThat(run("lakeside", "--into", copy.toString()).code()).isEqualTo(2);
    assertThat(run("lakeside", "--rules", "LSD", "--into", work.toString()).output())
        .endsWith("is not empty.\n");
  }

  private Run run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("bash", copy.resolve("new-region").toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    try {
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return new Run(process.exitValue(), output);
  }

  /** Compiles one side of the module and puts its resources beside the classes, as Maven does. */
  private static Path compile(Path module, String side, Path classes, String morePath)
      throws IOException {
    Files.createDirectories(classes);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-d", classes.toString(),
                "-cp", morePath + System.getProperty("path.separator")
                    + System.getProperty("java.class.path"),
                "--release", "17", "-parameters", "-proc:none"));
    try (Stream<Path> files = Files.walk(module.resolve("src").resolve(side))) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, arguments.toArray(String[]::new)))
        .isZero();
    Path resources = module.resolve("src").resolve(side).resolve("resources");
    if (Files.exists(resources)) {
      copy(resources, classes);
    }
    return classes;
  }

  private static int runTests(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    int ran = 0;
    List<Method> methods = new ArrayList<>(Arrays.asList(type.getMethods()));
    methods.addAll(Arrays.asList(type.getDeclaredMethods()));
    for (Method method : methods) {
      if (method.isAnnotationPresent(Test.class)) {
        method.setAccessible(true);
        try {
          method.invoke(constructor.newInstance());
        } catch (InvocationTargetException failure) {
          throw new AssertionError(method.toString(), failure.getCause());
        }
        ran++;
      }
    }
    return ran;
  }

  private static String allText(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        text.append(folder.relativize(file)).append('\n').append(Files.readString(file));
      }
    }
    return text.toString();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /**
   * What the command said.
   *
   * @param code its exit code
   * @param output everything it printed
   */
  private record Run(int code, String output) {}
}
