package org.famulus.allocation.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Bounds;
import org.famulus.allocation.Choice;
import org.famulus.allocation.Fixed;
import org.famulus.allocation.Missing;
import org.famulus.allocation.Place;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Pool;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Quota;
import org.famulus.allocation.Student;

/** Published files to be read, changed and spoilt. */
public final class Runs {

  private Runs() {}

  /** A run with something in every file, and ids nobody should choose. */
  public static Problem nasty() {
    List<Place> places =
        List.of(
            new Place("Ward, \"north\"", "North", new Bounds(1, 2, false)),
            new Place("Zürich\nÖst", "North", new Bounds(0, 2, false)),
            new Place("C:\\new\r\n", "😀", new Bounds(2, 3, true)),
            new Place(" blank ", "😀", Bounds.upTo(1)));
    List<Pool> pools =
        List.of(new Pool("North", new Bounds(1, 3, false)), new Pool("😀", Bounds.upTo(3)));
    List<Student> students =
        List.of(
            student("s,1", "first", "Umeå", places, Optional.empty(), 1, 2, 3),
            student("s\"2\"", "first", "", places, Optional.empty(), 1, 1, 2),
            student("s\n3", "all others", "Umeå", places, Optional.empty(), 2, 3, 1),
            student("s\\4", "all others", "Lund", places, Optional.of("Ward, \"north\""), 1),
            student("sé5", "all others", "Lund", places, Optional.of(""), 1, 2),
            student("s", "all others", "Lund", places, Optional.empty()),
            student("s,", "all others", "Lund", places, Optional.empty(), 3, 3, 3, 3));
    return new Problem(
        "round, of \"2026\"",
        List.of("first", "all others"),
        students,
        places,
        pools,
        List.of(
            new Quota("Ward, \"north\"", "Umeå", 0, 1), new Quota("Zürich\nÖst", "", 0, 2)));
  }

  private static Student student(
      String id,
      String group,
      String origin,
      List<Place> places,
      Optional<String> fixed,
      int... ranks) {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < ranks.length; i++) {
      choices.add(new Choice(places.get(i).id(), ranks[i], i * 7));
    }
    return new Student(
        id,
        group,
        origin,
        choices,
        ranks.length == 3
            ? List.of(new Missing(" blank ", 1, "RULE-7"), new Missing("gone", 4, "RULE, 8"))
            : List.of(),
        fixed.map(place -> new Fixed(Optional.of(place).filter(id2 -> !id2.isEmpty()))));
  }

  /** The same with everything but the groups in another order. */
  public static Problem shuffled(Problem problem, long seed) {
    Random random = new Random(seed);
    return new Problem(
        problem.round(),
        problem.groups(),
        shuffled(problem.students(), random).stream()
            .map(
                s ->
                    new Student(
                        s.id(),
                        s.group(),
                        s.origin(),
                        shuffled(s.choices(), random),
                        shuffled(s.missing(), random),
                        s.fixed()))
            .toList(),
        shuffled(problem.places(), random),
        shuffled(problem.pools(), random),
        shuffled(problem.quotas(), random));
  }

  private static <T> List<T> shuffled(List<T> some, Random random) {
    List<T> copy = new ArrayList<>(some);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** A written file. */
  public static byte[] written(Problem problem, Policy policy, Optional<Allocation> solved)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AllocationFile.write(out, problem, policy, solved, "test");
    return out.toByteArray();
  }

  /** A file read as a run that gives one place to each student. */
  public static OnePlaceRun read(byte[] zip) throws IOException {
    return (OnePlaceRun) AllocationFile.read(new ByteArrayInputStream(zip));
  }

  /** The CSV files of a zip. */
  public static Map<String, String> unpacked(byte[] zip) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  /** A zip of CSV files. */
  public static byte[] packed(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** The same zip with one file changed. */
  public static byte[] changed(byte[] zip, String file, UnaryOperator<String> change)
      throws IOException {
    Map<String, String> files = unpacked(zip);
    String before = files.getOrDefault(file, "");
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("nothing was changed in " + file + ":\n" + before);
    }
    files.put(file, after);
    return packed(files);
  }

  /** CSV files in a folder. */
  public static void unpack(byte[] zip, Path folder) throws IOException {
    for (Map.Entry<String, String> file : unpacked(zip).entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
