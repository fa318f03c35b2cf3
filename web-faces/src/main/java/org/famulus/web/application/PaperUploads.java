package org.famulus.web.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famulus.core.application.ApplicationDetail;
import org.famulus.core.application.Applications;
import org.famulus.core.application.Papers;
import org.famulus.core.application.UploadedFile;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.catalogue.PaperKind;
import org.famulus.web.form.Answers;
import org.famulus.web.form.UploadedBytes;
import org.famulus.web.shell.RegionContext;

/** The papers of one application: what is asked, what is there, uploading and removing. */
@Named
@ViewScoped
public class PaperUploads implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Papers papers;
  @Inject private Applications applications;
  @Inject private Regions regions;
  @Inject private RegionContext region;
  @Inject private Answers answers;

  private transient Map<String, Part> parts;

  /** The papers the programme asks for. */
  public List<PaperKind> getKinds() {
    return regions.get(region.getId()).catalogue().papers();
  }

  /** What is there of a kind, if anything is. */
  public ApplicationDetail.PaperView there(ApplicationDetail detail, String kind) {
    return detail.papers().stream()
        .filter(paper -> paper.kind().equals(kind))
        .findFirst()
        .orElse(null);
  }

  /** Files chosen, by kind. */
  public Map<String, Part> getParts() {
    if (parts == null) {
      parts = new HashMap<>();
    }
    return parts;
  }

  /** Stores every file that was chosen; each is accepted or refused on its own. */
  public String upload(long applicationId, String backTo) {
    boolean all = true;
    int stored = 0;
    for (PaperKind kind : getKinds()) {
      Part part = getParts().get(kind.code());
      if (part == null || part.getSize() == 0) {
        continue;
      }
      UploadedFile file =
          new UploadedFile(part.getSubmittedFileName(), UploadedBytes.of(part, kind.maxBytes()));
      if (answers.accept(papers.handIn(region.getId(), applicationId, kind.code(), file))) {
        stored++;
      } else {
        all = false;
      }
    }
    getParts().clear();
    if (!all) {
      return null;
    }
    if (stored > 0) {
      answers.tell("application.papers-stored", stored);
    }
    return backTo + "?faces-redirect=true&id=" + applicationId + "&tab=papers";
  }

  /** Removes a paper. */
  public String remove(long applicationId, String kind, String backTo) {
    return answers.accept(papers.remove(region.getId(), applicationId, kind))
        ? backTo + "?faces-redirect=true&id=" + applicationId + "&tab=papers"
        : null;
  }

  /** Notes that a paper was shown to the user today. */
  public String noteShown(long applicationId, String kind, String backTo) {
    return answers.accept(papers.noteShown(region.getId(), applicationId, kind))
        ? backTo + "?faces-redirect=true&id=" + applicationId + "&tab=papers"
        : null;
  }

  /** A file size as people read it, in kilobytes. */
  public long kilobytes(Long bytes) {
    return bytes == null ? 0 : Math.max(1, bytes / 1_024);
  }
}
