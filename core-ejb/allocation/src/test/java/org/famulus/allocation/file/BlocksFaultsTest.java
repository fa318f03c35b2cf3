package org.famulus.allocation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever wrote a bad file of several blocks is told where it is wrong and what to do. */
class BlocksFaultsTest {

  private static final Map<String, String> GOOD =
      Map.ofEntries(
          Map.entry(
              "run.csv",
              "key,value\nformat,famulus-allocation/1\nkind,blocks\nround,r\nmoves,5000\nseed,7"),
          Map.entry("periods.csv", "period\np1\np2\np3"),
          Map.entry("subjects.csv", "subject,length\nmed,1\nsur,2"),
          Map.entry("sites.csv", "site,area\nnorth,hill\nsouth,coast"),
          Map.entry(
              "places.csv",
              "site,subject,period,least,most\nnorth,,p1,0,2\nnorth,,p2,0,2\nnorth,sur,p3,0,1\n"
                  + "south,med,p1,1,1\nsouth,med,p2,0,1"),
          Map.entry("units.csv", "site,subject,least\nnorth,med,2\nsouth,,1"),
          Map.entry("lodgings.csv", "area,period,beds\nhill,p1,1\nhill,p2,1"),
          Map.entry("students.csv", "student,home,needs_bed\nada,hill,no\nbo,,yes\ncy,coast,yes"),
          Map.entry("needs.csv", "student,subject\nada,med\nada,sur\nbo,med\ncy,med"),
          Map.entry("away.csv", "student,period\nbo,p3"),
          Map.entry(
              "wishes.csv",
              "student,subject,site,period,rank,cost\nada,,north,,1,0\nada,med,south,p1,2,5\n"
                  + "bo,med,south,p2,1,0\ncy,,north,,1,0"),
          Map.entry("refusals.csv", "student,subject,site,period,rule\nbo,med,north,,R-1"),
          Map.entry("prerequisites.csv", "student,before,after\n,med,sur"),
          Map.entry("site-prices.csv", "student,wanted,price\nada,same,3\n,steady,1"),
          Map.entry("couples.csv", "one,other,closeness,price\nada,bo,area,4"),
          Map.entry("fixed.csv", "student,subject,site,period\ncy,med,north,p1"),
          Map.entry("prices.csv", "price,rank,amount\nopen,,90\nrank,1,1\nrank,2,4"),
          Map.entry(
              "result.csv",
              "student,subject,site,period\nada,med,north,p1\nada,sur,,\nbo,med,south,p2\n"
                  + "cy,med,north,p1"));

  @Test
  void withoutChangeNothingIsWrong() throws IOException {
    BlocksRun run = BlocksRoundTripTest.read(Runs.packed(GOOD));

    assertThat(run.problem().students()).hasSize(3);
    assertThat(run.result().orElseThrow().open()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          periods.csv  | p3            | p1             | periods.csv, row 4, column period: "p1" is in row 2
          subjects.csv | sur,2         | med,2          | subjects.csv, row 3, column subject: "med" is in row 2
          subjects.csv | sur,2         | sur,0          | subjects.csv, row 3, column length: "0" is not a whole number from 1
          sites.csv    | south,        | ,              | sites.csv, row 3, column site: the cell is empty
          places.csv   | north,sur,p3  | west,sur,p3    | places.csv, row 4, column site: "west" is not in sites.csv: add it there
          places.csv   | north,sur,p3  | north,eye,p3   | places.csv, row 4, column subject: "eye" is not in subjects.csv
          places.csv   | north,sur,p3  | north,sur,p4   | places.csv, row 4, column period: "p4" is not in periods.csv
          places.csv   | south,med,p1  | north,,p2      | places.csv, row 5, column period: site, subject, period are those of row 3
          places.csv   | p1,1,1        | p1,2,1         | places.csv, row 5, column least: 2 at least is more than 1 at most
          places.csv   | p1,1,1        | p1,1,-1        | places.csv, row 5, column most: "-1" is not a whole number
          units.csv    | south,,1      | west,,1        | units.csv, row 3, column site: "west" is not in sites.csv
          units.csv    | south,,1      | north,med,1    | units.csv, row 3, column subject: site, subject are those of row 2
          lodgings.csv | hill,p2       | moor,p2        | lodgings.csv, row 3, column area: "moor" is the area of no site
          lodgings.csv | hill,p2       | hill,p1        | lodgings.csv, row 3, column period: area, period are those of row 2
          students.csv | bo,           | ada,           | students.csv, row 3, column student: "ada" is in row 2
          students.csv | cy,coast      | cy,moor        | students.csv, row 4, column home: "moor" is the area of no site
          students.csv | cy,coast,yes  | cy,coast,maybe | students.csv, row 4, column needs_bed: "maybe" is neither yes nor no
          needs.csv    | bo,med        | eve,med        | needs.csv, row 4, column student: "eve" is not in students.csv
          needs.csv    | bo,med        | bo,eye         | needs.csv, row 4, column subject: "eye" is not in subjects.csv
          needs.csv    | bo,med        | ada,med        | needs.csv, row 4, column subject: student, subject are those of row 2
          away.csv     | bo,p3         | bo,p4          | away.csv, row 2, column period: "p4" is not in periods.csv
          wishes.csv   | bo,med,south  | eve,med,south  | wishes.csv, row 4, column student: "eve" is not in students.csv
          wishes.csv   | bo,med,south  | bo,sur,south   | wishes.csv, row 4, column subject: the student does not need this subject
          wishes.csv   | south,p2      | south,p3       | wishes.csv, row 4, column period: the site has no row in places.csv
          wishes.csv   | p1,2,5        | p1,2.5,5       | wishes.csv, row 3, column rank: "2.5" is not a whole number
          wishes.csv   | p1,2,5        | p1,2,1000000000001 | wishes.csv, row 3, column cost: "1000000000001" is not a whole number
          refusals.csv | R-1           | ''             | refusals.csv, row 2, column rule: nothing says which rule
          prerequisites.csv | ,med,sur | ,med,eye       | prerequisites.csv, row 2, column after: "eye" is not in subjects.csv
          prerequisites.csv | ,med,sur | ,med,sur~,sur,med | prerequisites.csv: subjects come before each other in a circle (med -> sur)
          site-prices.csv | same       | equal          | site-prices.csv, row 2, column wanted: "equal" is none of same, different, steady
          couples.csv  | ada,bo        | ada,ada        | couples.csv, row 2, column other: it takes two
          couples.csv  | area,4        | area,4~bo,ada,site,1 | couples.csv, row 3, column other: the two are in a row above
          couples.csv  | area,4        | town,4         | couples.csv, row 2, column closeness: "town" is none of area, site
          fixed.csv    | cy,med        | cy,sur         | fixed.csv, row 2, column subject: the student does not need this subject
          fixed.csv    | north,p1      | north,p3       | fixed.csv, row 2, column period: the site has no row in places.csv
          fixed.csv    | cy,med,north,p1 | ada,sur,north,p3 | fixed.csv, row 2, column period: the block would end after the last period
          fixed.csv    | cy,med,north,p1 | bo,med,south,p1~cy,med,south,p1 | places.csv, row 5, column most: more blocks are fixed there
          fixed.csv    | cy,med,north,p1 | bo,med,north,p1~cy,med,north,p1 | lodgings.csv, row 2, column beds: more fixed blocks need a bed there
          fixed.csv    | cy,med,north,p1 | ada,med,north,p2~ada,sur,north,p2 | fixed.csv, row 3, column period: the student has another fixed block
          fixed.csv    | cy,med,north,p1 | cy,med,north,p1~cy,med,north,p2 | fixed.csv, row 3, column subject: the block is fixed in two rows
          prices.csv   | open,,90      | openness,,90   | prices.csv, row 2, column price: there is no price "openness"
          prices.csv   | open,,90      | open,3,90      | prices.csv, row 2, column rank: only a price of a rank has a rank
          prices.csv   | rank,1        | rank,3         | prices.csv, row 1, column rank: rank 1 has no price
          prices.csv   | rank,1        | rank,2         | prices.csv, row 4, column rank: price, rank are those of row 3
          result.csv   | ada,sur,,     | ada,sur,north, | result.csv, row 3, column period: site and period belong together
          run.csv      | moves,5000    | moves,many     | run.csv, row 5, column value: "many" is not a whole number from 0
          run.csv      | seed,7        | seed,abc       | run.csv, row 6, column value: "abc" is not a whole number from 0
          run.csv      | seed,7        | endedAfter,1000 | run.csv, row 6, column value: a search ends early after a multiple of 1024
          run.csv      | seed,7        | endedAfter,6144 | run.csv, row 6, column value: a search ends early after a multiple of 1024
          run.csv      | seed,7        | proven,yes     | run.csv, row 6, column key: there is no key "proven"
          """)
  void everyFaultIsNamedWithItsRow(String file, String from, String to, String expected)
      throws IOException {
    UnusableFile thrown =
        thrown(
            Runs.changed(
                Runs.packed(GOOD),
                file,
                text -> text.replaceFirst(Pattern.quote(from), to.replace('~', '\n'))));

    assertThat(thrown.faults()).as(thrown.getMessage()).anyMatch(f -> f.toString().startsWith(expected));
    assertThat(thrown.faults()).allMatch(fault -> fault.text().contains(": "), "names a remedy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "periods.csv", "subjects.csv", "sites.csv", "places.csv", "students.csv", "wishes.csv"
      })
  void aMissingFileIsNamed(String file) throws IOException {
    Map<String, String> files = new HashMap<>(GOOD);
    files.remove(file);

    assertThat(thrown(Runs.packed(files)).getMessage())
        .contains(file + ": the file is missing: add it, with the header");
  }

  @Test
  void aFileOfTheOtherKindIsNotOverlooked() throws IOException {
    Map<String, String> files = new HashMap<>(GOOD);
    files.put("choices.csv", "student,place,rank\n");

    assertThat(thrown(Runs.packed(files)).getMessage())
        .startsWith("choices.csv: there is no such file in this kind of run; there are run.csv, periods.csv");
  }

  @Test
  void tooManySubjectsForOneStudentAreNamed() throws IOException {
    Map<String, String> files = new HashMap<>(GOOD);
    StringBuilder subjects = new StringBuilder("subject\nmed\nsur\n");
    for (int i = 0; i < 64; i++) {
      subjects.append("x").append(i).append('\n');
    }
    files.put("subjects.csv", subjects.toString());
    files.remove("needs.csv");

    assertThat(thrown(Runs.packed(files)).getMessage())
        .contains("students.csv, row 2, column student: somebody needs more than 64 subjects");
  }

  private static UnusableFile thrown(byte[] zip) {
    UnusableFile thrown =
        catchThrowableOfType(UnusableFile.class, () -> BlocksRoundTripTest.read(zip));
    assertThat(thrown).as("a fault").isNotNull();
    return thrown;
  }
}
