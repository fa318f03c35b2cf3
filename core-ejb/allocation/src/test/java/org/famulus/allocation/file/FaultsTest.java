package org.famulus.allocation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever wrote a bad file is told where it is wrong and what to do. */
class FaultsTest {

  private static final Map<String, String> GOOD =
      Map.of(
          "run.csv", "key,value\nformat,famulus-allocation/1\nkind,one-place\nround,r",
          "groups.csv", "group\nfirst\nlater",
          "students.csv", "student,group,origin,fixed\nanna,first,A,\nbo,later,B,-\ncy,later,A,x",
          "places.csv", "place,pool,least,most,none_or_least\nx,P,0,2,no\ny,P,1,1,yes",
          "pools.csv", "pool,least,most,none_or_least\nP,0,2,no",
          "quotas.csv", "place,origin,least,most\nx,A,0,2",
          "choices.csv", "student,place,rank,surcharge\nanna,x,1,0\nanna,y,2,50\nbo,y,1,0",
          "missing.csv", "student,place,rank,rule\ncy,y,1,R-1",
          "result.csv", "student,number,place,rank\nanna,1,x,1\nbo,2,,\ncy,3,x,");

  @Test
  void withoutChangeNothingIsWrong() throws IOException {
    assertThat(Runs.read(Runs.packed(GOOD)).problem().students()).hasSize(3);
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          groups.csv   | later          | first          | groups.csv, row 3, column group: "first" is in row 2
          students.csv | bo,later       | anna,later     | students.csv, row 3, column student: "anna" is in row 2
          students.csv | bo,later       | ,later         | students.csv, row 3, column student: the cell is empty
          students.csv | bo,later       | b!o,later      | students.csv, row 3, column student: a | parts the text
          students.csv | bo,later       | bo,never       | students.csv, row 3, column group: "never" is not in groups.csv
          students.csv | bo,later       | bo,            | students.csv, row 3, column group: nothing says in which of 2 groups
          students.csv | cy,later,A,x   | cy,later,A,z   | students.csv, row 4, column fixed: "z" is not in places.csv
          students.csv | bo,later,B,-   | bo,later,B     | students.csv, row 3: the row has 3 cells, the header 4
          students.csv | student,       | name,          | students.csv, row 1, column student: the column is missing
          students.csv | origin         | group          | students.csv, row 1: a column is there twice
          students.csv | origin         | town           | students.csv, row 1, column town: there is no such column
          places.csv   | y,P            | x,P            | places.csv, row 3, column place: "x" is in row 2
          places.csv   | y,P            | -,P            | places.csv, row 3, column place: no place can be called "-"
          places.csv   | y,P            | y,Q            | places.csv, row 3, column pool: "Q" is not in pools.csv
          places.csv   | 0,2,no         | 0,-2,no        | places.csv, row 2, column most: "-2" is not a whole number
          places.csv   | 0,2,no         | 0,two,no       | places.csv, row 2, column most: "two" is not a whole number
          places.csv   | 0,2,no         | 0,,no          | places.csv, row 2, column most: "" is not a whole number
          places.csv   | 0,2,no         | 0,2147483648,no | places.csv, row 2, column most: "2147483648" is not a whole number
          places.csv   | 0,2,no         | 3,2,no         | places.csv, row 2, column least: 3 at least is more than 2 at most
          places.csv   | 1,1,yes        | 1,1,maybe      | places.csv, row 3, column none_or_least: "maybe" is neither yes nor no
          pools.csv    | P,0,2          | P,0,2,no~P,0,3 | pools.csv, row 3, column pool: "P" is in row 2
          pools.csv    | P,0,2          | P,9,2          | pools.csv, row 2, column least: 9 at least is more than 2 at most
          quotas.csv   | x,A            | z,A            | quotas.csv, row 2, column place: "z" is not in places.csv
          quotas.csv   | x,A,0,2        | x,A,0,2~x,A,0,1 | quotas.csv, row 3, column origin: place and origin are in a row above
          quotas.csv   | x,A,0,2        | x,A,1,0        | quotas.csv, row 2, column least: 1 at least is more than 0 at most
          choices.csv  | bo,y           | bob,y          | choices.csv, row 4, column student: "bob" is not in students.csv
          choices.csv  | bo,y           | bo,z           | choices.csv, row 4, column place: "z" is not in places.csv
          choices.csv  | anna,y,2       | anna,x,2       | choices.csv, row 3, column place: the student has "x" in a row above
          choices.csv  | anna,y,2       | anna,y,0       | choices.csv, row 3, column rank: "0" is not a whole number from 1 to 1000000
          choices.csv  | 50             | 1000001        | choices.csv, row 3, column surcharge: "1000001" is not a whole number
          choices.csv  | anna,y         | an"na,y        | choices.csv, row 3: cell 1: a quotation mark stands within a cell
          choices.csv  | anna,y         | "anna"s,y      | choices.csv, row 3: cell 1: text follows a closing quotation mark
          choices.csv  | bo,y           | "bo,y          | choices.csv, row 4: a quotation mark is opened and never closed
          choices.csv  | anna,y         | a\\b,y          | choices.csv, row 3: cell 1: a backslash stands alone
          choices.csv  | anna,y         | ~anna,y        | choices.csv, row 3: the row is empty
          missing.csv  | cy,y           | cyd,y          | missing.csv, row 2, column student: "cyd" is not in students.csv
          missing.csv  | y,1            | y,first        | missing.csv, row 2, column rank: "first" is not a whole number
          result.csv   | anna,1         | anna,one       | result.csv, row 2, column number: "one" is not a whole number
          run.csv      | famulus-allocation/1 | famulus-allocation/2 | run.csv, row 2, column value: the format is "famulus-allocation/2"
          run.csv      | one-place      | two-places     | run.csv, row 3, column value: there is no kind "two-places"
          run.csv      | round,r        | policy,best    | run.csv, row 4, column value: there is no policy "best"
          run.csv      | round,r        | rounds,r       | run.csv, row 4, column key: there is no key "rounds"
          run.csv      | round,r        | kind,x         | run.csv, row 4, column key: "kind" is there twice
          run.csv      | round,r        | proven,true    | run.csv, row 4, column value: "true" is neither yes nor no
          run.csv      | key,value      | key,values     | run.csv, row 1, column value: the column is missing
          """)
  void everyFaultIsNamedWithItsRow(String file, String from, String to, String expected)
      throws IOException {
    String after = to.replace('~', '\n').replace('!', '|').replace("\\\\", "\\");

    UnusableFile thrown =
        thrown(Runs.changed(Runs.packed(GOOD), file, text -> text.replaceFirst(quoted(from), after.replace("\\", "\\\\"))));

    assertThat(thrown.faults()).as(thrown.getMessage()).anyMatch(f -> f.toString().startsWith(expected));
    assertThat(thrown.faults()).allMatch(fault -> fault.text().contains(": "), "names a remedy");
  }

  private static String quoted(String text) {
    return java.util.regex.Pattern.quote(text);
  }

  @ParameterizedTest
  @CsvSource({
    "run.csv,run.csv: the file is missing",
    "students.csv,students.csv: the file is missing: add it\\, with the header student",
    "places.csv,places.csv: the file is missing",
    "choices.csv,choices.csv: the file is missing"
  })
  void aMissingFileIsNamed(String file, String expected) throws IOException {
    Map<String, String> files = new HashMap<>(GOOD);
    files.remove(file);

    assertThat(thrown(Runs.packed(files)).getMessage()).contains(expected.replace("\\", ""));
  }

  @Test
  void aMisspeltFileIsNotOverlooked() throws IOException {
    Map<String, String> files = new HashMap<>(GOOD);
    files.put("quota.csv", files.remove("quotas.csv"));

    assertThat(thrown(Runs.packed(files)).getMessage())
        .startsWith("quota.csv: there is no such file in this kind of run; there are run.csv");
  }

  @Test
  void moreAreFixedThanThereIsRoomFor() throws IOException {
    String fixed = "student,group,origin,fixed\na,first,A,x\nb,first,B,x\nc,first,A,y";

    assertThat(thrown(with("students.csv", fixed)).getMessage())
        .contains("students.csv, row 4, column fixed: the pool \"P\" takes no more");
    assertThat(
            thrown(with("students.csv", fixed.replace("c,first,A,y", "c,first,A,x"))).getMessage())
        .contains("students.csv, row 4, column fixed: \"x\" takes 2");
    Map<String, String> files = new HashMap<>(GOOD);
    files.put("students.csv", "student,group,origin,fixed\na,first,A,x\nb,first,A,x");
    files.put("quotas.csv", "place,origin,least,most\nx,A,0,1");
    assertThat(thrown(Runs.packed(files)).getMessage())
        .contains("students.csv, row 3, column fixed: the quota of \"A\" takes no more");
  }

  @Test
  void allFaultsAreListedAndFromFiftyOnCounted() throws IOException {
    Map<String, String> files = new HashMap<>(GOOD);
    files.put("places.csv", "place,most\nx,-1\nx,1");
    files.put("pools.csv", "pool,most\nP,q");
    UnusableFile few = thrown(Runs.packed(files));
    assertThat(few.faults())
        .extracting(FileFault::file)
        .contains("places.csv", "pools.csv", "choices.csv", "students.csv");
    assertThat(few.count()).isEqualTo(few.faults().size());

    files.put(
        "choices.csv",
        java.util.stream.IntStream.range(0, 70)
            .mapToObj(i -> "nobody" + i + ",x,1")
            .collect(Collectors.joining("\n", "student,place,rank\n", "")));
    UnusableFile many = thrown(Runs.packed(files));
    assertThat(many.faults()).hasSize(50);
    assertThat(many.count()).isGreaterThanOrEqualTo(70);
  }

  @Test
  void whatIsNoZipIsRefused() throws IOException {
    assertThat(thrown("student,place".getBytes(StandardCharsets.UTF_8)).getMessage())
        .contains("no zip file");
    assertThat(thrown(new byte[0]).getMessage()).contains("no zip file");
    byte[] zip = Runs.packed(GOOD);
    for (int length = 1; length < zip.length - 22; length += 7) {
      assertThat(thrown(Arrays.copyOf(zip, length)).getMessage())
          .containsAnyOf("damaged", "cut off", "no zip file");
    }
    byte[] spoilt = zip.clone();
    for (int i = 60; i < 120; i++) {
      spoilt[i] ^= 0x55;
    }
    assertThat(thrown(spoilt).faults()).isNotEmpty();
  }

  @Test
  void whatIsNotUtf8IsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("students.csv"));
      out.write("student\nJos\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
      out.closeEntry();
    }
    assertThat(thrown(bytes.toByteArray()).getMessage())
        .contains("students.csv").contains("not UTF-8: save it as UTF-8");
  }

  @Test
  void anEmptyFolderIsRefused(@TempDir Path folder) {
    assertThat(catchThrowableOfType(UnusableFile.class, () -> AllocationFile.read(folder)))
        .hasMessageContaining("no CSV file");
  }

  @Test
  void unpackingEndsAtItsLimits() throws IOException {
    byte[] bomb = with("big.csv", "a\n" + "0\n".repeat(600_000));

    assertThat(thrownBy(bomb, 1 << 20, 10_000_000).getMessage()).contains("more than 1 MB");
    assertThat(thrownBy(bomb, 10 << 20, 1000).getMessage()).contains("too many rows");
    // Files nobody reads are unpacked while they are skipped, and counted too.
    assertThat(thrownBy(with("big.bin", "0".repeat(2 << 20)), 1 << 20, 1000).getMessage())
        .contains("more than 1 MB");
    assertThat(thrown(with("pools.csv", "pool,most\n" + "p".repeat(1001) + ",1")).getMessage())
        .contains("pools.csv, row 2: a cell has more than 1000 characters");
    assertThat(thrown(with("pools.csv", "a" + ",a".repeat(50))).getMessage())
        .contains("more than 40 columns");
    Map<String, String> many = new HashMap<>(GOOD);
    for (int i = 0; i < 50; i++) {
      many.put("f" + i + ".csv", "a\n");
    }
    assertThat(thrown(Runs.packed(many)).getMessage()).contains("more than 40 CSV files");
    for (int i = 0; i < 500; i++) {
      many.put("f" + i + ".csv", "");
      many.put("f" + i + ".txt", "");
    }
    assertThat(thrown(Runs.packed(many)).faults()).isNotEmpty();
  }

  @Test
  void aZipOfAFolderIsReadAndWhatSystemsAddIsNot() throws IOException {
    Map<String, String> files = new HashMap<>();
    GOOD.forEach((name, text) -> files.put("my run/" + name, text));
    files.put("__MACOSX/my run/._students.csv", "\u0000");
    files.put("my run/readme.txt", "what it is");

    assertThat(Runs.read(Runs.packed(files))).isEqualTo(Runs.read(Runs.packed(GOOD)));
  }

  @Test
  void theSameFileTwiceIsRefused() throws IOException {
    Map<String, String> files = new HashMap<>(GOOD);
    files.put("copy/pools.csv", "pool,most\nP,100");

    assertThat(thrown(Runs.packed(files)).getMessage())
        .contains("pools.csv: the file is there twice");
  }

  private static byte[] with(String file, String text) throws IOException {
    Map<String, String> files = new HashMap<>(GOOD);
    files.put(file, text);
    return Runs.packed(files);
  }

  private static UnusableFile thrown(byte[] zip) {
    return catchThrowableOfType(
        UnusableFile.class, () -> AllocationFile.read(new ByteArrayInputStream(zip)));
  }

  private static UnusableFile thrownBy(byte[] zip, long bytes, int rows) {
    return catchThrowableOfType(
        UnusableFile.class,
        () -> new Unpacking(bytes, rows).zip(new ByteArrayInputStream(zip)));
  }

  @Test
  void faultsSayWhereTheyAre() {
    assertThat(
            List.of(
                new FileFault("a.csv", 3, "b", FaultKind.ID_TWICE, List.of("{1}$1", "2")),
                new FileFault("a.csv", 0, "", FaultKind.FILE_TWICE, List.of()),
                new FileFault("", 0, "", FaultKind.ZIP_CUT_OFF, List.of())))
        .extracting(FileFault::toString)
        .containsExactly(
            "a.csv, row 3, column b: \"{1}$1\" is in row 2 already: keep one of the rows.",
            "a.csv: the file is there twice: keep one of them.",
            "The zip file was cut off: fetch it again.");
  }

  @ParameterizedTest
  @EnumSource(FaultKind.class)
  void everyKindSaysWhatToDo(FaultKind kind) {
    assertThat(kind.sentence()).contains(": ").endsWith(".").doesNotContain("'");
  }
}
