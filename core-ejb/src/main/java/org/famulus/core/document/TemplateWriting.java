package org.famulus.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.region.Language;
import org.famulus.core.region.Texts;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.catalogue.DocumentForm;
import org.famulus.region.spi.catalogue.DocumentTemplate;

/** Fills a programme's template with values: its paragraphs and, if it has one, its form. */
@ApplicationScoped
public class TemplateWriting {

  private Texts texts;

  /** For the container. */
  protected TemplateWriting() {}

  /** Writes with these texts. */
  @Inject
  public TemplateWriting(Texts texts) {
    this.texts = texts;
  }

  /** The paragraphs. */
  public List<String> paragraphs(
      String regionId, Language language, DocumentTemplate template, List<Object> values) {
    return template.paragraphKeys().stream()
        .map(key -> texts.say(regionId, language, new Text(key, values)))
        .toList();
  }

  /** The form, filled in. */
  public Optional<LetterForm> form(
      String regionId, Language language, DocumentTemplate template, List<Object> values) {
    List<Object> inFigures = values.stream().map(TemplateWriting::inFigures).toList();
    return template.form().map(form -> new Filling(regionId, language, inFigures).of(form));
  }

  /** A form has no room for weekdays. */
  private static Object inFigures(Object value) {
    if (value instanceof LocalDate day) {
      return Text.of(
          "document.form.day", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
    if (value instanceof Text text) {
      return new Text(
          text.key(), text.parameters().stream().map(TemplateWriting::inFigures).toList());
    }
    return value;
  }

  private final class Filling {

    private final String regionId;
    private final Language language;
    private final List<Object> values;

    Filling(String regionId, Language language, List<Object> values) {
      this.regionId = regionId;
      this.language = language;
      this.values = values;
    }

    LetterForm of(DocumentForm form) {
      return new LetterForm(say(form.referenceKey()), form.rows().stream().map(this::row).toList());
    }

    private LetterForm.Row row(DocumentForm.Row row) {
      if (row instanceof DocumentForm.Boxes boxes) {
        return new LetterForm.Boxes(boxes.boxes().stream().map(this::box).toList());
      }
      return new LetterForm.Words(say(((DocumentForm.Words) row).key()));
    }

    private LetterForm.Box box(DocumentForm.Box box) {
      return new LetterForm.Box(
          say(box.captionKey()), box.entryKey().map(this::say).orElse("").strip(), box.tall());
    }

    private String say(String key) {
      return texts.say(regionId, language, new Text(key, values));
    }
  }
}
