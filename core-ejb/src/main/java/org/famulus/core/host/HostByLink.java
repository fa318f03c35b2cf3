package org.famulus.core.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.LinkReceivers;
import org.famulus.core.link.LinkView;
import org.famulus.core.shared.Outcome;

/** What somebody of a host sees and does by a personal link, without an account. */
@ApplicationScoped
public class HostByLink {

  @Inject private LinkReceivers receivers;
  @Inject private HostRepository hosts;
  @Inject private HostRows rows;
  @Inject private Statements statements;
  @Inject private Profiles profiles;

  /** The link and the host it asks about, if there is such a link. */
  @Transactional
  public Optional<Asked> open(LinkPurpose purpose, String token) {
    return receivers.open(purpose, token).map(this::asked);
  }

  /** Signs. */
  public Outcome<Long> sign(String token, WillingnessForm form) {
    return receivers.as(token, () -> statements.signByLink(token, form));
  }

  /** Describes the host. */
  public Outcome<Long> describe(String token, HostProfile profile) {
    return receivers.as(token, () -> profiles.describeByLink(token, profile));
  }

  private Asked asked(LinkView link) {
    Host host = hosts.find(link.regionId(), link.subjectId()).orElseThrow();
    boolean works = link.state().works();
    return new Asked(
        link,
        works ? Optional.of(rows.profile(host)) : Optional.empty(),
        works
            ? rows.statements(host).stream().filter(StatementRow::isInForce).findFirst()
            : Optional.empty());
  }

  /**
   * What somebody of a host is asked.
   *
   * @param link the link
   * @param profile how the host describes itself now; told only while the link works
   * @param signed the statement it is bound by; told only while the link works
   */
  public record Asked(
      LinkView link, Optional<HostProfile> profile, Optional<StatementRow> signed) {

    /** Whether the form is shown. */
    public boolean isOpen() {
      return link.state().works() && link.open();
    }
  }
}
