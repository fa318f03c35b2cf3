package org.famulus.web.host;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.famulus.core.host.HostRow;
import org.famulus.core.host.Profiles;
import org.famulus.core.host.Profiles.Described;
import org.famulus.core.host.StatementRow;
import org.famulus.core.host.Statements;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.RegionContext;

/** Staff or the host itself describes the host; the host also sees what it signed. */
@Named
@ViewScoped
public class HostProfileEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Profiles profiles;
  @Inject private Statements statements;

  private final ProfileTyped typed = new ProfileTyped();
  private String id;
  private long version;
  private String withdrawReason;
  private transient Optional<Described> described;
  private transient List<HostRow> mine;

  /** Fills the form with what is there now. */
  public void open() {
    described()
        .ifPresent(
            each -> {
              version = each.version();
              typed.fill(each.profile());
            });
  }

  /** Saves. */
  public String save() {
    long host = described().orElseThrow().id();
    if (!answers.accept(
        profiles.describe(region.getId(), host, answers.versionOr(version), typed.profile()),
        typed.mine())) {
      return null;
    }
    answers.tell("host.described", described().orElseThrow().name());
    return "/host/profile.xhtml?faces-redirect=true&id=" + host;
  }

  /** The host takes its statement back. */
  public String withdraw(long statement) {
    long host = described().orElseThrow().id();
    return answers.goOn(
        statements.withdraw(region.getId(), statement, withdrawReason),
        "host.statement-withdrawn",
        "/host/profile.xhtml?faces-redirect=true&id=" + host);
  }

  /** The host, or null if the caller speaks for none. */
  public Described getDescribed() {
    return described().orElse(null);
  }

  /** The statement the host is bound by, or null. */
  public StatementRow getInForce() {
    return described().stream()
        .flatMap(each -> each.statements().stream())
        .filter(StatementRow::isInForce)
        .findFirst()
        .orElse(null);
  }

  /** The hosts the caller speaks for, if there is a choice. */
  public List<HostRow> getMine() {
    return mine().size() > 1 ? mine() : List.of();
  }

  private List<HostRow> mine() {
    if (mine == null) {
      mine = profiles.mine(region.getId());
    }
    return mine;
  }

  private Optional<Described> described() {
    if (described == null) {
      described =
          Typed.id(id)
              .or(() -> mine().stream().map(HostRow::id).findFirst())
              .map(host -> profiles.detail(region.getId(), host));
    }
    return described;
  }

  /** What is typed. */
  public ProfileTyped getTyped() {
    return typed;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getWithdrawReason() {
    return withdrawReason;
  }

  public void setWithdrawReason(String withdrawReason) {
    this.withdrawReason = withdrawReason;
  }
}
