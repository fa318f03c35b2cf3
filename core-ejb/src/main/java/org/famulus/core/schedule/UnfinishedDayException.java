package org.famulus.core.schedule;

import java.util.List;

/** A daily job could not do everything; what failed is named, the rest was done. */
public final class UnfinishedDayException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnfinishedDayException(String job, String regionId, List<String> failed) {
    super(
        "The daily job %s in %s is done but for %d: %s"
            .formatted(job, regionId, failed.size(), String.join(", ", failed)));
  }
}
