package org.famulus.web.offer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.famulus.core.call.CallRow;
import org.famulus.core.call.Calls;
import org.famulus.core.offer.OfferCriteria;
import org.famulus.core.offer.OfferRow;
import org.famulus.core.offer.OfferSlice;
import org.famulus.core.offer.OfferTotals;
import org.famulus.core.offer.Offers;
import org.famulus.core.organisation.OrganisationCriteria;
import org.famulus.core.organisation.OrganisationRow;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.organisation.Organisations;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;
import org.famulus.web.application.SeasonCalls;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** Places of a call, to be found by field, site, period and what is free. */
@Named
@ViewScoped
public class OfferList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Calls calls;
  @Inject private SeasonCalls season;
  @Inject private Offers offers;
  @Inject private Organisations organisations;
  @Inject private PageTexts texts;

  private final LazyRows<OfferRow> rows = new LazyRows<>(this::read);

  private String call;
  private String text;
  private String field;
  private String site;
  private String firstDay;
  private String free;
  private transient OfferTotals totals;

  /** Chooses the call that runs if the address names none. */
  public void open() {
    if (Typed.id(call).isEmpty()) {
      call = season.chosen(null).map(row -> String.valueOf(row.id())).orElse("");
    }
  }

  private Slice<OfferRow> read(Sort sort, Page page) {
    OfferSlice found =
        offers.find(
            new OfferCriteria(
                region.getId(),
                Typed.id(call).orElseThrow(),
                Typed.text(field),
                Typed.id(site),
                Typed.day(firstDay),
                Typed.text(free).map("true"::equals),
                Typed.text(text)),
            sort,
            page);
    totals = found.totals();
    return found.slice();
  }

  /** The rows. */
  public LazyRows<OfferRow> getRows() {
    return rows;
  }

  /** Sums over all rows that match; read together with the rows. */
  public OfferTotals getTotals() {
    if (totals == null) {
      rows.getTotal();
    }
    return totals;
  }

  /** Calls to choose from. */
  public List<CallRow> getCalls() {
    return calls.all(region.getId());
  }

  /** Names of the sites, by the id a filter counts. */
  public Map<String, String> getSiteNames() {
    return organisations
        .find(
            OrganisationCriteria.of(
                region.getId(), OrganisationType.SITE, OrganisationType.PROVIDER),
            Sort.byDefault(),
            new Page(0, Page.LARGEST))
        .rows()
        .stream()
        .collect(
            Collectors.toMap(each -> String.valueOf(each.id()), OrganisationRow::name));
  }

  /** Periods, by the first day a filter counts. */
  public Map<String, String> getPeriodNames() {
    Map<String, String> names = new TreeMap<>();
    rows.getCounts()
        .getOrDefault("firstDay", Map.of())
        .keySet()
        .forEach(day -> names.put(day, texts.day(LocalDate.parse(day))));
    return names;
  }

  /** The call. */
  public String getCall() {
    return call;
  }

  /** The call. */
  public void setCall(String call) {
    this.call = call;
  }

  /** Part of the unit's name. */
  public String getText() {
    return text;
  }

  /** Part of the unit's name. */
  public void setText(String text) {
    this.text = text;
  }

  /** Only this field. */
  public String getField() {
    return field;
  }

  /** Only this field. */
  public void setField(String field) {
    this.field = field;
  }

  /** Only this site. */
  public String getSite() {
    return site;
  }

  /** Only this site. */
  public void setSite(String site) {
    this.site = site;
  }

  /** Only periods that begin on the day. */
  public String getFirstDay() {
    return firstDay;
  }

  /** Only periods that begin on the day. */
  public void setFirstDay(String firstDay) {
    this.firstDay = firstDay;
  }

  /** {@code true} for a free place, {@code false} for full ones. */
  public String getFree() {
    return free;
  }

  /** {@code true} for a free place, {@code false} for full ones. */
  public void setFree(String free) {
    this.free = free;
  }
}
