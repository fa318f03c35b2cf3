package org.famulus.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.famulus.core.payment.EntryRow;
import org.famulus.core.payment.Prospect;
import org.famulus.core.payment.UnitStatements;
import org.famulus.core.payment.UnitTotal;
import org.famulus.region.spi.access.Permission;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.RegionContext;

/** What a unit was paid, what the next run can pay, and what is in the way of the rest. */
@Named
@ViewScoped
public class PaymentStatement implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private UnitStatements statements;

  private String unit;
  private transient Prospect unpaid;
  private transient List<UnitTotal> totals;
  private final LazyRows<EntryRow> rows =
      new LazyRows<>(
          (sort, page) -> statements.paid(region.getId(), Typed.id(unit), sort, page));

  /** Whether the reader sees every unit's payments. */
  public boolean isForStaff() {
    return user.canInWhole(Permission.PAYMENT_VIEW);
  }

  /** Whether what is not paid yet is shown: for a unit, and for staff once a unit is chosen. */
  public boolean isUnpaidShown() {
    return !isForStaff() || Typed.id(unit).isPresent();
  }

  /** What was paid in all, by unit. */
  public List<UnitTotal> getTotals() {
    if (totals == null) {
      totals = statements.totals(region.getId(), Typed.id(unit));
    }
    return totals;
  }

  /** What is not paid yet. */
  public Prospect getUnpaid() {
    if (unpaid == null) {
      unpaid = statements.unpaid(region.getId(), Typed.id(unit));
    }
    return unpaid;
  }

  /** What was paid, entry by entry. */
  public LazyRows<EntryRow> getRows() {
    return rows;
  }

  /** Only to this unit. */
  public String getUnit() {
    return unit;
  }

  /** Only to this unit. */
  public void setUnit(String unit) {
    this.unit = unit;
  }
}
