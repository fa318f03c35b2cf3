package org.famulus.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.famulus.core.region.Language;

/**
 * What a programme tells everybody. There is no account and no gate: only sections meant for the
 * public are read here, and nothing of them that is withdrawn.
 */
@ApplicationScoped
public class PublicPages {

  @Inject private PublicationRepository pages;

  /**
   * What a public section says, in order.
   *
   * @param partnerRegion the partner region it tells of; empty for the programme's own page
   */
  @Transactional
  public List<PublishedRow> read(
      String regionId, Section section, Optional<Long> partnerRegion, Language reader) {
    if (!section.isPublic()) {
      throw new IllegalArgumentException(section + " is not for the public.");
    }
    return pages.all(regionId, section, partnerRegion).stream()
        .filter(page -> !page.isWithdrawn())
        .map(page -> PublishedRow.of(page, reader))
        .toList();
  }
}
