package org.famulus.core.link;

import java.util.Optional;

/**
 * Knows what links of one purpose are about. The package that owns the record has the bean, so that
 * sending and renewing a link need not know what it is for. Mails are {@code
 * link.mail.<PURPOSE>.subject} and {@code .body}.
 */
public interface LinkMatters {

  /** The purpose. */
  LinkPurpose purpose();

  /** The record with the id, if the region has it. */
  Optional<LinkMatter> find(String regionId, long subjectId);
}
