package org.famulus.core.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.famulus.core.document.Letter;
import org.famulus.core.document.LetterPrinter;
import org.famulus.core.document.LetterTable;
import org.famulus.core.document.PrintedFile;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;
import org.famulus.region.spi.Text;

/** Prints what a run pays one unit. */
@ApplicationScoped
public class StatementPrinter {

  private static final int NUMBERS = 3;

  @Inject private Texts texts;
  @Inject private Regions regions;
  @Inject private LetterPrinter printer;

  /** Prints the entries of an approved run, all of one unit. */
  PrintedFile print(PaymentRun run, List<EntryRow> entries, Language language) {
    PaidPlacement first = entries.get(0).placement();
    String regionId = run.regionId();
    Signature approved = run.approved().orElseThrow();
    List<String> receiver = new ArrayList<>(List.of(first.unitName()));
    first.siteName().ifPresent(receiver::add);
    Letter letter =
        new Letter(
            run.number(),
            List.of(
                new Letter.Print(
                    language,
                    texts.say(regionId, language, "region.name"),
                    receiver,
                    List.of(
                        say(run, language, "payment.statement.run", run.number(), run.title()),
                        say(
                            run,
                            language,
                            "payment.statement.approved",
                            approved
                                .at()
                                .atZone(regions.timeZone(regionId))
                                .toLocalDate(),
                            approved.name())),
                    texts.say(regionId, language, "payment.statement.title"),
                    List.of(say(run, language, "payment.statement.about", run.upTo())))));
    return printer.print(
        "payment-" + run.number(),
        letter,
        new LetterTable(
            List.of(
                word(run, language, "payment.statement.student"),
                word(run, language, "payment.statement.period"),
                word(run, language, "payment.statement.weeks"),
                word(run, language, "payment.statement.rate"),
                word(run, language, "payment.statement.amount")),
            NUMBERS,
            entries.stream().map(entry -> cells(run, entry, language)).toList(),
            sums(run, entries, language)));
  }

  private List<String> cells(PaymentRun run, EntryRow entry, Language language) {
    PaidPlacement placement = entry.placement();
    String who = placement.studentName();
    if (entry.kind() == EntryKind.CORRECTION) {
      who +=
          "\n"
              + say(
                  run,
                  language,
                  "payment.statement.correction",
                  entry.correctsNumber().orElse(""),
                  entry.reason().orElse(""));
    }
    return List.of(
        who,
        Texts.day(placement.firstDay(), language)
            + " – "
            + Texts.day(placement.lastDay(), language),
        String.valueOf(entry.weeks()),
        Texts.amount(entry.rate(), entry.currency(), language),
        Texts.amount(entry.amount(), entry.currency(), language));
  }

  private List<String> sums(PaymentRun run, List<EntryRow> entries, Language language) {
    BigDecimal total =
        entries.stream().map(EntryRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    return List.of(
        word(run, language, "payment.statement.total"),
        "",
        String.valueOf(entries.stream().mapToInt(EntryRow::weeks).sum()),
        "",
        Texts.amount(total, run.currency(), language));
  }

  private String word(PaymentRun run, Language language, String key) {
    return texts.say(run.regionId(), language, key);
  }

  private String say(PaymentRun run, Language language, String key, Object... parameters) {
    return texts.say(run.regionId(), language, Text.of(key, parameters));
  }
}
