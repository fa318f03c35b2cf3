package org.famulus.core.importing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.region.Language;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.core.tabular.Layout;
import org.famulus.core.tabular.file.ReadLimits;
import org.famulus.core.tabular.file.Table;
import org.famulus.core.tabular.file.UnreadableFileException;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;

/**
 * Where staff bring files: upload, columns, check, load. Each step can be gone back to until the
 * file is loaded; checking and loading go on while the page is closed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportDesk {

  @Inject private Gate gate;
  @Inject private FileCheck files;
  @Inject private ImportJobs jobs;
  @Inject private ImportWork work;
  @Inject private Clock clock;

  /**
   * Receives a file and proposes which of its columns is which.
   *
   * @param content the file; read to its end
   * @return names the file from now on; refused if it cannot be read
   */
  @Reads(permission = Permission.IMPORT)
  public Outcome<String> receive(
      String regionId,
      ImportKind kind,
      ImportOptions options,
      String fileName,
      InputStream content,
      Language language) {
    gate.allow(Target.region(regionId));
    ImportOrder order =
        new ImportOrder(
            regionId,
            kind,
            store(content),
            fileName,
            Optional.empty(),
            Optional.empty(),
            options,
            language);
    try {
      Look look = look(order);
      ImportJob job =
          new ImportJob(
              UUID.randomUUID().toString(),
              gate.caller(),
              look.order(),
              look.file(),
              look.columns(),
              clock.instant());
      jobs.add(job);
      return Outcome.done(job.id());
    } catch (UnreadableFileException unreadable) {
      delete(order.file());
      return Outcome.refused(Importing.reason(unreadable));
    }
  }

  /** A file on its way in. */
  @Reads(permission = Permission.IMPORT)
  public ImportView view(String id) {
    return find(id).view(clock.instant());
  }

  /**
   * Says how a file is to be read; a check has to follow.
   *
   * @param sheet the sheet of a workbook; without it the first one that holds a value
   * @param mapping columns chosen by the user; without it the headings decide
   */
  @Reads(permission = Permission.IMPORT)
  public Outcome<String> choose(
      String id,
      Optional<String> sheet,
      Optional<Map<String, String>> mapping,
      ImportOptions options) {
    ImportJob job = find(id);
    ImportView now = job.view(clock.instant());
    if (now.stage().isWorking() || now.stage() == ImportStage.LOADED) {
      return Outcome.refused(Reason.of("importing.not-now"));
    }
    ImportOrder before = now.order();
    ImportOrder chosen =
        new ImportOrder(
            before.regionId(),
            before.kind(),
            before.file(),
            before.fileName(),
            sheet,
            mapping,
            options,
            before.language());
    try {
      Look look = look(chosen);
      job.choose(look.order(), look.file(), look.columns());
      return Outcome.done(id);
    } catch (UnreadableFileException unreadable) {
      return Outcome.refused(Importing.reason(unreadable));
    }
  }

  /** Begins to check a file; {@link #view} tells how far it is. */
  @Reads(permission = Permission.IMPORT)
  public Outcome<String> check(String id) {
    return begin(id, ImportStage.CHECKING);
  }

  /** Begins to load a checked file; {@link #view} tells how far it is. */
  @Reads(permission = Permission.IMPORT)
  public Outcome<String> load(String id) {
    return begin(id, ImportStage.LOADING);
  }

  /** Stops the work on a file as soon as possible; nothing of it is saved. */
  @Reads(permission = Permission.IMPORT)
  public void cancel(String id) {
    find(id).cancel();
  }

  /** Throws a file away, unless it is being worked on. */
  @Reads(permission = Permission.IMPORT)
  public Outcome<String> discard(String id) {
    ImportJob job = find(id);
    if (job.view(clock.instant()).stage().isWorking()) {
      return Outcome.refused(Reason.of("importing.not-now"));
    }
    jobs.remove(job);
    return Outcome.done(id);
  }

  /** Headings of an empty file of a kind, in a language. */
  @Reads(permission = Permission.IMPORT)
  public List<ImportColumn> template(String regionId, ImportKind kind, Language language) {
    gate.allow(Target.region(regionId));
    ImportOrder nothing =
        new ImportOrder(
            regionId,
            kind,
            Path.of(""),
            "",
            Optional.empty(),
            Optional.empty(),
            ImportOptions.none(),
            language);
    return columns(files.layout(nothing), language);
  }

  private Outcome<String> begin(String id, ImportStage stage) {
    ImportJob job = find(id);
    if (!job.begin(stage)) {
      return Outcome.refused(Reason.of("importing.not-now"));
    }
    work.order(job, stage, gate.caller());
    return Outcome.done(id);
  }

  private ImportJob find(String id) {
    ImportJob job = jobs.find(id, gate.caller());
    gate.allow(Target.region(job.order().regionId()));
    return job;
  }

  private Look look(ImportOrder order) throws UnreadableFileException {
    Layout<?> layout = files.layout(order);
    try (Table table = files.open(order, layout)) {
      ImportOrder mapped =
          new ImportOrder(
              order.regionId(),
              order.kind(),
              order.file(),
              order.fileName(),
              order.sheet(),
              Optional.of(FileCheck.mapping(order, layout, table).toMap()),
              order.options(),
              order.language());
      List<String> headings =
          IntStream.range(0, table.header().width()).mapToObj(table.header()::label).toList();
      return new Look(
          mapped,
          new ImportFile(headings, table.sheetNames()),
          columns(layout, order.language()));
    }
  }

  private static List<ImportColumn> columns(Layout<?> layout, Language language) {
    return layout.columns().stream()
        .map(
            column ->
                new ImportColumn(
                    column.key(),
                    layout.heading(column, language.locale()),
                    column.isRequired()))
        .toList();
  }

  private static Path store(InputStream content) {
    try {
      Path file = Files.createTempFile("famulus-import-", ".upload");
      try (OutputStream out = Files.newOutputStream(file)) {
        // One byte more than is allowed tells that there is more.
        out.write(content.readNBytes((int) ReadLimits.DEFAULT.fileBytes() + 1));
      }
      return file;
    } catch (IOException storeFailed) {
      throw new UncheckedIOException(storeFailed);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException storeFailed) {
      throw new UncheckedIOException(storeFailed);
    }
  }

  /**
   * A look at a file.
   *
   * @param order the order, with its mapping
   * @param file what the file looks like
   * @param columns the columns the import understands
   */
  private record Look(ImportOrder order, ImportFile file, List<ImportColumn> columns) {}
}
