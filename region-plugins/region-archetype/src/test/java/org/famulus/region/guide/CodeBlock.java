package org.famulus.region.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A block of code on a page of the guide.
 *
 * @param page the page
 * @param line the line on which it opens
 * @param language what stands behind the fence
 * @param intro the last line of text before it
 * @param code its lines
 */
record CodeBlock(Path page, int line, String language, String intro, List<String> code) {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final String FENCE = "```";

  /** All blocks of a page. */
  static List<CodeBlock> of(Path page) throws IOException {
    List<CodeBlock> blocks = new ArrayList<>();
    String intro = "";
    List<String> code = null;
    String language = "";
    int opened = 0;
    int number = 0;
    for (String line : Files.readAllLines(page)) {
      number++;
      boolean fence = line.strip().startsWith(FENCE);
      if (fence && code == null) {
        code = new ArrayList<>();
        language = line.strip().substring(FENCE.length());
        opened = number;
      } else if (fence) {
        blocks.add(new CodeBlock(page, opened, language, intro, code));
        code = null;
      } else if (code != null) {
        code.add(line);
      } else if (!line.isBlank()) {
        intro = line;
      }
    }
    return blocks;
  }

  /** Relative links of a text. */
  static Stream<String> links(String text) {
    return LINK.matcher(text).results().map(found -> found.group(1));
  }

  /** What is wrong with it, if anything is. */
  Optional<String> fault() {
    String where = page.getFileName() + ":" + line;
    if (language.equals("sh")) {
      String command = code.get(0).strip().split(" ")[0];
      boolean there = !command.startsWith("./") || Files.isExecutable(ROOT.resolve(command));
      return there
          ? Optional.empty()
          : Optional.of(where + " starts with " + command + ", which is not there");
    }
    List<Path> files = links(intro).map(page::resolveSibling).filter(Files::isRegularFile).toList();
    if (files.isEmpty()) {
      return Optional.of(where + " does not say which file it is from");
    }
    return files.stream().anyMatch(this::isPieceOf)
        ? Optional.empty()
        : Optional.of(where + " is no piece of " + files.get(0).getFileName());
  }

  /** Whole lines, one after the other; only how far they stand from the margin may differ. */
  private boolean isPieceOf(Path file) {
    String piece = atMargin(code);
    try {
      List<String> lines = Files.readAllLines(file);
      for (int from = 0; from + code.size() <= lines.size(); from++) {
        if (atMargin(lines.subList(from, from + code.size())).equals(piece)) {
          return true;
        }
      }
      return false;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String atMargin(List<String> lines) {
    return String.join("\n", lines).stripIndent().stripTrailing();
  }
}
