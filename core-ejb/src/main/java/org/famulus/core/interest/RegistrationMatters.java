package org.famulus.core.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.famulus.core.link.LinkMatter;
import org.famulus.core.link.LinkMatters;
import org.famulus.core.link.LinkPurpose;

/** What a unit's link of the purpose {@link LinkPurpose#REGISTER_INTEREST} is about. */
@ApplicationScoped
public class RegistrationMatters implements LinkMatters {

  @Inject private LinkableUnits units;

  @Override
  public LinkPurpose purpose() {
    return LinkPurpose.REGISTER_INTEREST;
  }

  @Override
  public Optional<LinkMatter> find(String regionId, long subjectId) {
    return units.unit(regionId, subjectId);
  }
}
