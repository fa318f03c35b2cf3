package org.famulus.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.audit.TimelineEntry;

/** Which page shows which kind of record, for lists that mix them. */
@Named("recordPages")
@RequestScoped
public class RecordPages {

  /** Views by kind of record. */
  static final Map<String, String> VIEWS =
      Map.ofEntries(
          Map.entry("ORGANISATION", "/organisation/record.xhtml"),
          Map.entry("AGREEMENT", "/agreement/record.xhtml"),
          Map.entry("PERSON", "/person/record.xhtml"),
          Map.entry("INTEREST", "/interest/record.xhtml"),
          Map.entry("CALL", "/call/record.xhtml"),
          Map.entry("APPLICATION", "/application/record.xhtml"),
          Map.entry("ALLOCATION", "/allocation/board.xhtml"),
          Map.entry("BLOCK_PLAN", "/blockplan/record.xhtml"),
          Map.entry("DECISION", "/decision/record.xhtml"),
          Map.entry("PAYMENT", "/payment/record.xhtml"),
          Map.entry("HOST_OFFER", "/booking/offer.xhtml"),
          Map.entry("BOOKING", "/booking/record.xhtml"),
          Map.entry("PLACE_WISH", "/matching/record.xhtml"),
          Map.entry("SUPPORT", "/support/record.xhtml"),
          Map.entry("PLACEMENT", "/placement/record.xhtml"),
          Map.entry("HOST", "/host/record.xhtml"),
          Map.entry("PARTNER_REGION", "/host/region.xhtml"),
          Map.entry("QUESTIONNAIRE", "/evaluation/edit.xhtml"),
          Map.entry("ACCOUNT", "/access/user.xhtml"));

  @Inject private HttpServletRequest request;
  @Inject private RegionContext region;

  /** Address of the record's page, if its kind has one. */
  public Optional<String> address(String type, long id) {
    return Optional.ofNullable(VIEWS.get(type))
        .map(
            view ->
                request.getContextPath() + view + "?region=" + region.getId() + "&id=" + id);
  }

  /** The same for pages: the address, or an empty text if there is none or it may not be told. */
  public String link(TimelineEntry.Subject subject) {
    return subject.label().isEmpty() ? "" : address(subject.type(), subject.id()).orElse("");
  }
}
