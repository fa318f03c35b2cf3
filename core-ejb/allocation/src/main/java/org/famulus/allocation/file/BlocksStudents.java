package org.famulus.allocation.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.famulus.allocation.blocks.Student;

/** Reads the students of a run of several blocks: who they are, what they need and when they are away. */
final class BlocksStudents {

  private final Tables tables;
  private final Ids students;
  private final Ids subjects;
  private final Ids periods;
  private final Set<Integer> areas;

  BlocksStudents(Tables tables, Ids students, Ids subjects, Ids periods, Set<Integer> areas) {
    this.tables = tables;
    this.students = students;
    this.subjects = subjects;
    this.periods = periods;
    this.areas = areas;
  }

  List<Student> read() {
    List<List<String>> needs = lists(BlocksLayouts.NEEDS, "subject", subjects);
    List<List<String>> away = lists(BlocksLayouts.AWAY, "period", periods);
    Table all = tables.get(BlocksLayouts.SUBJECTS.name());
    List<String> everySubject = new ArrayList<>();
    for (int i = 0; i < all.rows(); i++) {
      everySubject.add(all.text(i, all.column("subject")));
    }
    boolean named = tables.has(BlocksLayouts.NEEDS.name());
    Row row = new Row(tables.get(BlocksLayouts.STUDENTS.name()));
    List<Student> read = new ArrayList<>(row.rows());
    while (row.next()) {
      if (!row.text("home").isEmpty()) {
        row.namesArea("home", areas);
      }
      read.add(
          new Student(
              row.text("student"),
              row.text("home"),
              row.yes("needs_bed"),
              named ? needs.get(read.size()) : everySubject,
              new HashSet<>(away.get(read.size()))));
    }
    return read;
  }

  /** For each student what the rows of another file name, each once. */
  private List<List<String>> lists(Layout layout, String column, Ids ids) {
    List<List<String>> lists = new ArrayList<>();
    int count = tables.get(BlocksLayouts.STUDENTS.name()).rows();
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    Once once = new Once("student", column);
    Row row = new Row(tables.get(layout.name()));
    while (row.next()) {
      int student = row.names("student", students);
      row.names(column, ids);
      once.note(row);
      if (student >= 0) {
        lists.get(student).add(row.text(column));
      }
    }
    return lists;
  }
}
