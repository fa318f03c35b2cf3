package org.famulus.web.importing;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.famulus.core.importing.ImportDesk;
import org.famulus.core.importing.ImportView;

/** While a file is checked or loaded: how far it is, and a way to stop it. */
@Named
@ViewScoped
public class ImportWait implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ImportDesk desk;

  private String id;

  /** Goes on to where the work has ended, once it has. */
  public void look() throws IOException {
    ImportView view = getView();
    if (!view.stage().isWorking()) {
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      external.redirect(
          external.getRequestContextPath() + pageAfter(view) + "?import=" + id);
    }
  }

  /** Stops the work. */
  public void cancel() throws IOException {
    desk.cancel(id);
    look();
  }

  private static String pageAfter(ImportView view) {
    return switch (view.stage()) {
      case COLUMNS, CHECKING -> "/importing/columns.xhtml";
      case CHECKED, LOADING -> "/importing/preview.xhtml";
      case LOADED -> "/importing/result.xhtml";
    };
  }

  /** The file. */
  public ImportView getView() {
    return desk.view(id);
  }

  /** Id of the import. */
  public String getId() {
    return id;
  }

  /** Id of the import. */
  public void setId(String id) {
    this.id = id;
  }
}
