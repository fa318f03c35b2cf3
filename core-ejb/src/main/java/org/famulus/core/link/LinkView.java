package org.famulus.core.link;

import java.time.Instant;

/**
 * A link as its receiver sees it.
 *
 * @param regionId region
 * @param state where it stands
 * @param subjectId the record it is about
 * @param unitId the unit it is about
 * @param name receiver's name
 * @param email receiver's address, mostly hidden
 * @param sentBy who sent it
 * @param label what people call the record
 * @param open whether what it is for still has to be done
 * @param expiresAt when it ends
 */
public record LinkView(
    String regionId,
    LinkState state,
    long subjectId,
    long unitId,
    String name,
    String email,
    String sentBy,
    String label,
    boolean open,
    Instant expiresAt) {

  /** The first letter and the domain: enough to know the mailbox, too little to learn it. */
  static String hidden(String address) {
    int at = address.indexOf('@');
    return address.charAt(0) + "…" + address.substring(at);
  }
}
