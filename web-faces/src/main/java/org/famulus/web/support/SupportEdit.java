package org.famulus.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famulus.core.application.UploadedFile;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.support.CostLine;
import org.famulus.core.support.SupportClaimForm;
import org.famulus.core.support.SupportClaiming;
import org.famulus.core.support.SupportClaims;
import org.famulus.core.support.SupportDetail;
import org.famulus.core.support.SupportReceipts;
import org.famulus.web.form.Answers;
import org.famulus.web.form.UploadedBytes;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** A claim that is being written: what it cost, receipts, and the account. */
@Named
@ViewScoped
public class SupportEdit implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String HERE = "/support/edit.xhtml?faces-redirect=true&id=";

  @Inject private RegionContext region;
  @Inject private ReaderLanguage reader;
  @Inject private Answers answers;
  @Inject private Regions regions;
  @Inject private SupportClaims claims;
  @Inject private SupportClaiming claiming;
  @Inject private SupportReceipts receipts;

  private Long id;
  private Integer distanceKm;
  private final Map<String, String> amounts = new HashMap<>();
  private String remark;
  private String accountHolder;
  private String iban;
  private String receiptKind;
  private transient Part receipt;
  private transient SupportDetail detail;

  /** Shows what was written before; a claim that was handed in is only read. */
  public String open() {
    SupportDetail shown = getDetail();
    if (!shown.writing() || !shown.row().isDraft()) {
      return "/support/record.xhtml?faces-redirect=true&id=" + id;
    }
    distanceKm = shown.row().distanceKm() == 0 ? null : (Integer) shown.row().distanceKm();
    for (CostLine cost : shown.row().costs()) {
      amounts.put(
          cost.kind(),
          cost.claimed().signum() == 0
              ? ""
              : TypedAmount.shown(cost.claimed(), reader.language()));
    }
    remark = shown.remark().orElse(null);
    accountHolder = shown.account().holder().orElse(shown.row().studentName());
    iban = shown.account().number().orElse(null);
    return null;
  }

  /** Keeps it for later, with the receipt that was chosen. */
  public String save() {
    return kept() ? answers.goOn(stored(), "support.saved", HERE + id) : null;
  }

  /** Hands it in. */
  public String submit() {
    if (!kept() || !answers.accept(stored())) {
      return null;
    }
    detail = null;
    return answers.goOn(
        claiming.submit(region.getId(), id, version(), form(), answers.writtenReasons()),
        "support.submitted",
        "/support/record.xhtml?faces-redirect=true&id=" + id);
  }

  /** Removes a receipt; what was typed is kept. */
  public String remove(long receiptId) {
    return kept()
        ? answers.goOn(
            receipts.remove(region.getId(), receiptId), "support.receipt-removed", HERE + id)
        : null;
  }

  private boolean kept() {
    boolean done = answers.accept(claiming.save(region.getId(), id, version(), form()));
    detail = null;
    return done;
  }

  private Outcome<?> stored() {
    if (receipt == null || receipt.getSize() == 0) {
      return Outcome.done(id);
    }
    return receipts.handIn(
        region.getId(),
        id,
        receiptKind,
        new UploadedFile(
            receipt.getSubmittedFileName(),
            UploadedBytes.of(receipt, SupportReceipts.MOST_BYTES)));
  }

  private SupportClaimForm form() {
    Map<String, BigDecimal> typed = new HashMap<>();
    for (String kind : getKinds()) {
      typed.put(kind, TypedAmount.of(amounts.get(kind)));
    }
    return new SupportClaimForm(
        distanceKm == null ? 0 : distanceKm, typed, remark, accountHolder, iban);
  }

  private long version() {
    return answers.versionOr(getDetail().row().version());
  }

  /** The claim. */
  public SupportDetail getDetail() {
    if (detail == null) {
      detail = claims.detail(region.getId(), id);
    }
    return detail;
  }

  /** Kinds of costs the programme knows. */
  public List<String> getKinds() {
    return regions.get(region.getId()).catalogue().costs();
  }

  /** What was typed for each kind. */
  public Map<String, String> getAmounts() {
    return amounts;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Integer getDistanceKm() {
    return distanceKm;
  }

  public void setDistanceKm(Integer distanceKm) {
    this.distanceKm = distanceKm;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public String getAccountHolder() {
    return accountHolder;
  }

  public void setAccountHolder(String accountHolder) {
    this.accountHolder = accountHolder;
  }

  public String getIban() {
    return iban;
  }

  public void setIban(String iban) {
    this.iban = iban;
  }

  public String getReceiptKind() {
    return receiptKind;
  }

  public void setReceiptKind(String receiptKind) {
    this.receiptKind = receiptKind;
  }

  public Part getReceipt() {
    return receipt;
  }

  public void setReceipt(Part receipt) {
    this.receipt = receipt;
  }
}
