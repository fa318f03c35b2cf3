package org.famulus.core.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.famulus.core.link.LinkMatter;
import org.famulus.core.link.LinkMatters;
import org.famulus.core.link.LinkPurpose;

/** What a host's link of the purpose {@link LinkPurpose#SIGN_WILLINGNESS} is about. */
@ApplicationScoped
public class WillingnessMatters implements LinkMatters {

  @Inject private LinkableHosts hosts;

  @Override
  public LinkPurpose purpose() {
    return LinkPurpose.SIGN_WILLINGNESS;
  }

  @Override
  public Optional<LinkMatter> find(String regionId, long subjectId) {
    return hosts.host(regionId, subjectId);
  }
}
