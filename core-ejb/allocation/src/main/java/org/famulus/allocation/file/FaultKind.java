package org.famulus.allocation.file;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be wrong with a published file, each with the English sentence of the command line. Whoever
 * shows faults on a page has words for each constant in the reader's language; {@code {0}} is the first
 * thing that is named, and so on.
 */
public enum FaultKind {
  // The zip.
  NO_ZIP("It is no zip file, or an empty one: pack the CSV files into one."),
  ZIP_DAMAGED("It is damaged, or no zip file at all: fetch it again."),
  ZIP_CUT_OFF("The zip file was cut off: fetch it again."),
  FOLDER_EMPTY("There is no CSV file in the folder: name another, or a zip."),
  BYTES_MANY("It holds more than {0} MB: divide the run."),
  ENTRIES_MANY("There are far too many files in it: keep the CSV files only."),
  FILES_MANY("There are more than {0} CSV files in it: keep those of the run."),
  FILE_TWICE("the file is there twice: keep one of them."),
  FILE_MISSING("the file is missing: add it, with the header {0}."),
  FILE_UNKNOWN(
      "there is no such file in this kind of run; there are {0}: rename it, or take it out."),

  // CSV.
  NOT_UTF8("there are bytes that are not UTF-8: save it as UTF-8."),
  FILE_EMPTY("the file is empty: write the names of the columns into its first row."),
  ROWS_MANY("there are too many rows in all: divide the run."),
  ROW_EMPTY("the row is empty: take it out."),
  ROW_WIDTH(
      "the row has {0} cells, the header {1}: give each row as many cells as there are columns."),
  COLUMNS_MANY("there are more than {0} columns: take some out."),
  COLUMN_TWICE("a column is there twice: name each column once."),
  COLUMN_MISSING("the column is missing: add it."),
  COLUMN_UNKNOWN("there is no such column; there are {0}: rename it, or take it out."),
  CELL_LONG("a cell has more than {0} characters: shorten it."),
  RETURN_ALONE("cell {0}: a carriage return stands alone: end each row with a line feed."),
  MARK_WITHIN(
      "cell {0}: a quotation mark stands within a cell: put the cell in quotation marks and double"
          + " it."),
  MARK_OPEN("a quotation mark is opened and never closed: close it."),
  MARK_FOLLOWED(
      "cell {0}: text follows a closing quotation mark: double the marks that belong to the cell."),
  BACKSLASH_ALONE(
      "cell {0}: a backslash stands alone: write two for one, \\n for a line break."),

  // Cells of every kind of run.
  ID_EMPTY("the cell is empty: every {0} needs an id."),
  ID_TWICE("\"{0}\" is in row {1} already: keep one of the rows."),
  ID_UNKNOWN("\"{0}\" is not in {1}: add it there, or take this row out."),
  ROW_TWICE("{0} are those of row {1} already: keep one of the rows."),
  NUMBER_WRONG("\"{0}\" is not a whole number from {1} to {2}: write digits only."),
  NOT_YES_OR_NO("\"{0}\" is neither yes nor no: write one of them."),
  CHOICE_UNKNOWN("\"{0}\" is none of {1}: write one of them."),
  LEAST_ABOVE_MOST("{0} at least is more than {1} at most: lower it, or raise the other."),

  // What run.csv says.
  RUN_MISSING(
      "the file is missing: write key,value and below it format,{0} and kind,one-place or"
          + " kind,blocks."),
  FORMAT_UNKNOWN(
      "the format is \"{0}\", and only {1} can be read: write that, or use the program of that"
          + " format."),
  KIND_UNKNOWN("there is no kind \"{0}\": write one of {1}."),
  KEY_TWICE("\"{0}\" is there twice: keep one of them."),
  KEY_UNKNOWN("there is no key \"{0}\"; there are {1}: rename it, or take it out."),
  POLICY_UNKNOWN("there is no policy \"{0}\": write one of {1}."),
  END_WRONG(
      "a search ends early after a multiple of {0} moves that is less than all: write the number it"
          + " stated, or take the row out."),

  // Runs that give one place to each student.
  PLACE_CALLED_NONE("no place can be called \"-\", which means none: rename it."),
  QUOTA_TWICE("place and origin are in a row above already: keep one of the rows."),
  LOT_PARTED("a | parts the text that lots are made of: use another sign in the id."),
  GROUPS_MISSING("there is no groups.csv: add it, or take this column out."),
  GROUP_UNSAID("nothing says in which of {0} groups: name one."),
  CHOICE_TWICE("the student has \"{0}\" in a row above already: keep the better rank."),
  PLACE_FULL(
      "\"{0}\" takes {1}, and as many are fixed there above: raise its number, or free this student."),
  POOL_FULL(
      "the pool \"{0}\" takes no more, and as many are fixed there above: raise its number, or free"
          + " this student."),
  QUOTA_FULL(
      "the quota of \"{0}\" takes no more, and as many are fixed there above: raise its number, or"
          + " free this student."),

  // Runs of several blocks.
  AREA_UNKNOWN("\"{0}\" is the area of no site in {1}: write one that is."),
  RULE_UNNAMED("nothing says which rule refuses it: name the rule."),
  COUPLE_OF_ONE("it takes two: name another student, or take this row out."),
  COUPLE_TWICE("the two are in a row above already: keep one of the rows."),
  RESULT_HALF(
      "site and period belong together: write both, or neither for a block without a place."),
  RANK_WITHOUT_PRICE("rank {0} has no price, and a later one has: add it."),
  PRICE_WITH_RANK("only a price of a rank has a rank: leave the cell empty."),
  PRICE_UNKNOWN("there is no price \"{0}\": write open, below-least, unwished or rank."),

  // Rows of several blocks that contradict each other.
  SUBJECT_NOT_NEEDED(
      "the student does not need this subject: add it to needs.csv, or take this row out."),
  WISH_WITHOUT_PLACE(
      "the site has no row in places.csv for this subject and period: add one, or take this row"
          + " out."),
  BLOCKS_MANY("somebody needs more than {0} subjects: take some out of needs.csv."),
  FIXED_TWICE("the block is fixed in two rows: keep one of them."),
  FIXED_TWICE_AT_ONCE(
      "the student has another fixed block at that time: change one of the rows."),
  FIXED_OUTSIDE_YEAR("the block would end after the last period: let it begin earlier."),
  FIXED_AWAY("the student is away then: change away.csv, or this row."),
  FIXED_WITHOUT_PLACE(
      "the site has no row in places.csv for a period of this block: add one, or change this row."),
  FIXED_OUT_OF_ORDER(
      "what must come before is fixed later: change one of the rows, or prerequisites.csv."),
  FIXED_ABOVE_MOST(
      "more blocks are fixed there: raise the number, or take some out of fixed.csv."),
  FIXED_ABOVE_BEDS(
      "more fixed blocks need a bed there: raise the number, or take some out of fixed.csv."),
  SUBJECTS_IN_CIRCLE(
      "subjects come before each other in a circle ({0}): take one of the rows out."),

  /** What no sentence of its own is worth, since reading a cell finds it before. */
  CONTRADICTION("it cannot be meant ({0}): put it right.");

  private static final Pattern NAMED = Pattern.compile("\\{(\\d)}");

  private final String sentence;

  FaultKind(String sentence) {
    this.sentence = sentence;
  }

  /** The English sentence, with {@code {0}} and so on where something is named. */
  public String sentence() {
    return sentence;
  }

  /** The English sentence about what is named. */
  String sentence(List<String> named) {
    return NAMED
        .matcher(sentence)
        .replaceAll(
            place -> Matcher.quoteReplacement(named.get(Integer.parseInt(place.group(1)))));
  }
}
