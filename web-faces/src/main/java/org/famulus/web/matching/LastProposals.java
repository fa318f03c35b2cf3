package org.famulus.web.matching;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import org.famulus.core.matching.Proposals;

/**
 * What was worked out last for somebody, kept for turning its pages: where many hundreds wait it
 * takes seconds. Whatever is asked for is judged anew, so that nothing comes of what was overtaken.
 */
@SessionScoped
public class LastProposals implements Serializable {

  private static final long serialVersionUID = 1L;

  private String region;
  private transient Proposals proposals;

  /** Keeps them. */
  void keep(String regionId, Proposals workedOut) {
    region = regionId;
    proposals = workedOut;
  }

  /** The last ones of a programme, if there are any. */
  Optional<Proposals> of(String regionId) {
    return Optional.ofNullable(proposals).filter(kept -> regionId.equals(region));
  }
}
