package org.famulus.web.wording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.famulus.core.notify.MailWordings;
import org.famulus.core.notify.WordingRow;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** The mails the programme may word itself. */
@Named
@RequestScoped
public class WordingList {

  @Inject private RegionContext region;
  @Inject private ReaderLanguage reader;
  @Inject private MailWordings wordings;

  private List<WordingRow> rows;

  /** The mails. */
  public List<WordingRow> getRows() {
    if (rows == null) {
      rows = wordings.all(region.getId(), reader.language());
    }
    return rows;
  }
}
