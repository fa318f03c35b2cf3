package org.famulus.web.blockplan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import org.famulus.core.application.UploadedFile;
import org.famulus.core.blockplan.BlockPlanDesk;
import org.famulus.core.blockplan.BlockPlans;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.form.UploadedBytes;
import org.famulus.web.shell.RegionContext;

/** A file to plan blocks from is brought. */
@Named
@ViewScoped
public class BlockPlanNew implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private BlockPlanDesk desk;
  @Inject private BlockPlans plans;

  private String title;
  private transient Part file;

  /** Receives the file and goes on to its plan. */
  public String bring() {
    Outcome<Long> outcome =
        desk.bring(
            region.getId(),
            title,
            new UploadedFile(
                file.getSubmittedFileName(), UploadedBytes.of(file, BlockPlanDesk.MOST_BYTES)));
    return answers.accept(outcome)
        ? "/blockplan/record.xhtml?faces-redirect=true&id=" + outcome.value()
        : null;
  }

  /** Whether the programme has a sample file. */
  public boolean isSample() {
    return plans.hasSample(region.getId());
  }

  /** How many days plans are kept with their files. */
  public int getKeptDays() {
    return plans.keptDays(region.getId());
  }

  /** Name of the plan. */
  public String getTitle() {
    return title;
  }

  /** Name of the plan. */
  public void setTitle(String title) {
    this.title = title;
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
