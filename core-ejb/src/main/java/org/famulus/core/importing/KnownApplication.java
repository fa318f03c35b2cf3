package org.famulus.core.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.application.Channel;
import org.famulus.core.application.WishedPlace;

/**
 * An application as it is stored.
 *
 * @param wasHandedIn whether it was ever handed in
 * @param priorityReason why priority was granted, if it was
 */
record KnownApplication(
    long id,
    long institutionId,
    ApplicationState state,
    Channel channel,
    boolean wasHandedIn,
    Optional<LocalDate> reopenedUntil,
    Optional<String> priorityReason,
    Map<String, String> answers,
    List<WishedPlace> wishes) {

  /** Whether a list may write it anew: nobody has begun to decide, and the student has not written. */
  boolean isChangeable() {
    return channel != Channel.SELF
        && (state == ApplicationState.DRAFT || state == ApplicationState.SUBMITTED);
  }

  /** Whether only the rules have kept it from being handed in so far. */
  boolean isWaiting() {
    return state == ApplicationState.DRAFT && channel == Channel.IMPORT && !wasHandedIn;
  }
}
