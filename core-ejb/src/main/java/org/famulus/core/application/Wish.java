package org.famulus.core.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.audit.AuditJson;
import org.famulus.region.spi.Text;

/**
 * One ranked wish of an application. The wish keeps its rank; what is wished at that rank may be
 * written anew while the application is a draft. A rule may exclude it when the faculty decides.
 */
@Entity
@Table(name = "wish")
public class Wish {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_application")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "application_id")
  private Application application;

  @Column(name = "rank_no")
  private int rank;

  private String field;

  @Column(name = "site_id")
  private Long siteId;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "excluded_rule")
  private String excludedRule;

  @Column(name = "excluded_text")
  private String excludedText;

  /** For the persistence provider. */
  protected Wish() {}

  Wish(Application application, int rank, WishedPlace wanted) {
    this.application = application;
    this.rank = rank;
    want(wanted);
  }

  /** Writes the wish anew; an exclusion of what stood here before no longer holds. */
  final void want(WishedPlace wanted) {
    this.field = wanted.field();
    this.siteId = wanted.siteId().orElse(null);
    this.firstDay = wanted.firstDay();
    include();
  }

  /** Excludes it by a rule, with the rule's reason. */
  void exclude(String ruleId, Text reason) {
    this.excludedRule = ruleId;
    this.excludedText = AuditJson.ofText(reason);
  }

  /** Takes an exclusion back. */
  void include() {
    this.excludedRule = null;
    this.excludedText = null;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** 1 is the most wanted. */
  public int rank() {
    return rank;
  }

  /** What is wished. */
  public WishedPlace wanted() {
    return new WishedPlace(field, Optional.ofNullable(siteId), firstDay);
  }

  /** The rule that excludes it, if one does. */
  public Optional<String> excludedRule() {
    return Optional.ofNullable(excludedRule);
  }

  /** Why it is excluded, if it is. */
  public Optional<Text> excludedText() {
    return Optional.ofNullable(excludedText).map(AuditJson::text);
  }
}
