package org.famulus.web.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.famulus.core.call.CallRow;
import org.famulus.core.call.Calls;
import org.famulus.core.importing.ImportDesk;
import org.famulus.core.importing.ImportKind;
import org.famulus.core.importing.ImportOptions;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.web.application.SeasonCalls;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** First step of an import: what the list is about, and the file. */
@Named
@ViewScoped
public class ImportStart implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Regions regions;
  @Inject private ReaderLanguage reader;
  @Inject private ImportDesk desk;
  @Inject private Calls calls;
  @Inject private SeasonCalls season;
  @Inject private Answers answers;

  private String kind;
  private Long call;
  private boolean newSites;
  private String lateReason;
  private transient Part file;

  /** Receives the file and goes on to its columns. */
  public String receive() throws IOException {
    ImportOptions options =
        new ImportOptions(
            Optional.ofNullable(call).filter(id -> chosen() == ImportKind.APPLICANTS),
            newSites && chosen() == ImportKind.UNITS,
            Optional.ofNullable(lateReason));
    Outcome<String> outcome;
    try (InputStream content = file.getInputStream()) {
      outcome =
          desk.receive(
              region.getId(), chosen(), options, name(file), content, reader.language());
    }
    return answers.accept(outcome)
        ? "/importing/columns.xhtml?faces-redirect=true&import=" + outcome.value()
        : null;
  }

  /** What lists the programme takes, the most frequent first. */
  public List<ImportKind> getKinds() {
    return Arrays.stream(ImportKind.values())
        .filter(each -> each.isPossible(regions.get(region.getId()).catalogue()))
        .sorted((one, other) -> other.compareTo(one))
        .toList();
  }

  /** What the list is about. */
  public ImportKind chosen() {
    return getKinds().stream()
        .filter(each -> each.name().equals(kind))
        .findFirst()
        .orElseGet(() -> getKinds().get(0));
  }

  /** Whether it is about applicants. */
  public boolean isOfApplicants() {
    return chosen() == ImportKind.APPLICANTS;
  }

  /** Whether it is about units. */
  public boolean isOfUnits() {
    return chosen() == ImportKind.UNITS;
  }

  /** The calls there are, latest term first. */
  public List<CallRow> getCalls() {
    return calls.all(region.getId());
  }

  private static String name(Part part) {
    // Some browsers send the whole path.
    String sent = Optional.ofNullable(part.getSubmittedFileName()).orElse("").replace('\\', '/');
    return Optional.ofNullable(Path.of(sent).getFileName()).map(Path::toString).orElse("");
  }

  /** What the list is about, from the address. */
  public String getKind() {
    return kind;
  }

  /** What the list is about, from the address. */
  public void setKind(String kind) {
    this.kind = kind;
  }

  /** The call of the applicants; the one that runs, unless another is chosen. */
  public Long getCall() {
    return season.idOr(call);
  }

  /** The call of the applicants. */
  public void setCall(Long call) {
    this.call = call;
  }

  /** Whether unknown sites are registered. */
  public boolean isNewSites() {
    return newSites;
  }

  /** Whether unknown sites are registered. */
  public void setNewSites(boolean newSites) {
    this.newSites = newSites;
  }

  /** Why nominations outside the window are taken. */
  public String getLateReason() {
    return lateReason;
  }

  /** Why nominations outside the window are taken. */
  public void setLateReason(String lateReason) {
    this.lateReason = lateReason;
  }

  /** The file. */
  public Part getFile() {
    return file;
  }

  /** The file. */
  public void setFile(Part file) {
    this.file = file;
  }
}
