package org.famulus.core.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.famulus.core.tabular.file.Cell;
import org.famulus.core.tabular.file.ReadOptions;
import org.famulus.core.tabular.file.Spreadsheets;
import org.famulus.core.tabular.file.Table;
import org.famulus.core.tabular.file.UnreadableFileException;
import org.famulus.core.tabular.layout.ApplicantLayout;
import org.famulus.core.tabular.layout.SampleVocabularies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seeded, so that a failure comes back; the failing round stands in the assertion. */
@DisplayName("Whatever a file or a cell holds, the only failure is the declared one")
class FuzzTest {

    private static final long SEED = 20_261_012L;
    private static final int FILES = 2_000;
    private static final int CELLS = 20_000;
    private static final String SYNTAX = "\"\"\";,\t\r\n|<>&=+-@'/.:0123456789 \u00A0\u200B\uFEFFäÅø\u0000\uD83D";

    @TempDir
    Path directory;

    @Test
    void files() throws Exception {
        Random random = new Random(SEED);
        List<byte[]> originals = originals();
        Path file = directory.resolve("fuzz");
        int read = 0;
        for (int round = 0; round < FILES; round++) {
            byte[] content = mutated(originals.get(random.nextInt(originals.size())), random);
            Files.write(file, content);
            try {
                readWhole(file);
                read++;
            } catch (UnreadableFileException declared) {
                assertThat(declared.messageKey()).startsWith("tabular.file.");
            } catch (RuntimeException | IOException e) {
                throw new AssertionError("round " + round, e);
            }
        }
        assertThat(read).as("files that still can be read").isBetween(FILES / 5, FILES - 200);
    }

    private static List<byte[]> originals() throws IOException {
        List<byte[]> originals = new ArrayList<>();
        try (Stream<Path> files = Files.list(NastyFilesTest.FILES)) {
            for (Path file : files.filter(path -> !path.endsWith("zip-bomb.xlsx")).sorted().toList()) {
                originals.add(Files.readAllBytes(file));
            }
        }
        return originals;
    }

    private static void readWhole(Path file) throws UnreadableFileException, IOException {
        ApplicantLayout layout = SampleVocabularies.applicants();
        try (Table table = Spreadsheets.open(file, "fuzz", ReadOptions.DEFAULT.withKnownHeading(layout::knows))) {
            Mapping mapping = Mapping.propose(layout.columns(), table.header());
            for (int i = 0; i < table.header().width(); i++) {
                table.header().label(i);
            }
            for (Column<?> missing : mapping.missing(layout.columns())) {
                mapping = mapping.with(missing.key(), layout.columns().indexOf(missing));
            }
            new TableImport<>(table, layout, mapping).read((done, total) -> assertThat(total == 0 || done <= total).isTrue(), () -> false);
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] content = original;
        for (int i = random.nextInt(6); i >= 0; i--) {
            content = mutatedOnce(content, random);
        }
        return content;
    }

    private static byte[] mutatedOnce(byte[] content, Random random) {
        int at = content.length == 0 ? 0 : random.nextInt(content.length);
        int length = Math.min(content.length - at, 1 + random.nextInt(40));
        byte[] head = Arrays.copyOf(content, at);
        byte[] tail = Arrays.copyOfRange(content, at, content.length);
        return switch (random.nextInt(6)) {
            case 0 -> concat(head, syntax(random), tail);
            case 1 -> concat(head, Arrays.copyOfRange(tail, length, tail.length));
            case 2 -> concat(head, Arrays.copyOf(tail, length), tail);
            case 3 -> head;
            case 4 -> {
                byte[] noise = new byte[1 + random.nextInt(8)];
                random.nextBytes(noise);
                yield concat(head, noise, tail);
            }
            default -> {
                byte[] flipped = content.clone();
                if (flipped.length > 0) {
                    flipped[at] ^= (byte) (1 << random.nextInt(8));
                }
                yield flipped;
            }
        };
    }

    private static byte[] syntax(Random random) {
        return text(random, 6).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Random random, int maxLength) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(maxLength + 1); i > 0; i--) {
            text.append(SYNTAX.charAt(random.nextInt(SYNTAX.length())));
        }
        return text.toString();
    }

    private static byte[] concat(byte[]... parts) {
        byte[] all = new byte[Stream.of(parts).mapToInt(part -> part.length).sum()];
        int position = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, position, part.length);
            position += part.length;
        }
        return all;
    }

    @Test
    void cells() {
        Random random = new Random(SEED);
        List<FieldParser<?>> parsers = List.of(new DateParser(), new IntegerParser(-5, 5), new YesNoParser(), new EmailParser(),
                TextParser.line(20), new NamedEmailParser(20), new ListParser<>(new DateParser(), 5),
                new ListParser<>(new CodeParser(SampleVocabularies.sites()), 5), new ListParser<>(new NamedEmailParser(9), 3));
        List<String> seeds = List.of("2026-04-15", "15/04/2026 10:30", "anna@example.org", "Anna <anna@example.org>", "Lund", "12");
        for (int round = 0; round < CELLS; round++) {
            Cell cell = cell(seeds.get(random.nextInt(seeds.size())), random);
            for (FieldParser<?> parser : parsers) {
                try {
                    Parsed<?> parsed = parser.parse(cell);
                    if (parsed.value().isPresent() == parsed.refusal().isPresent()) {
                        throw new IllegalStateException("neither or both");
                    }
                } catch (RuntimeException e) {
                    throw new AssertionError("round " + round + ": " + parser + " at " + cell, e);
                }
            }
        }
    }

    private static Cell cell(String seed, Random random) {
        int at = random.nextInt(seed.length() + 1);
        return switch (random.nextInt(8)) {
            case 0 -> Cell.of(random.nextLong());
            case 1 -> Cell.of(LocalDate.ofEpochDay(random.nextInt(4_000_000) - 2_000_000));
            case 2 -> Cell.of(random.nextBoolean());
            case 3 -> new Cell.Text(text(random, 200));
            default -> new Cell.Text(seed.substring(0, at) + text(random, 4) + seed.substring(random.nextInt(seed.length() + 1)));
        };
    }
}
