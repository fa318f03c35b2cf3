package org.famulus.web.notify;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famulus.core.notify.MailCriteria;
import org.famulus.core.notify.MailRow;
import org.famulus.core.notify.Mails;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.famulus.web.shell.RegionContext;

/** The mails about one record, newest first, for the page of the record. */
@Named
@RequestScoped
public class MailLog {

  private static final int MOST = 50;

  @Inject private RegionContext region;
  @Inject private Mails mails;

  private final Map<String, List<MailRow>> read = new HashMap<>();

  /** The mails about the record. */
  public List<MailRow> of(String type, long id) {
    return read.computeIfAbsent(
        type + id,
        key ->
            mails
                .find(
                    MailCriteria.about(region.getId(), type, id),
                    Sort.byDefault(),
                    new Page(0, MOST))
                .rows());
  }
}
