package org.famulus.core.importing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.famulus.core.access.Caller;
import org.famulus.core.access.NotFoundException;

/**
 * The files on their way in. They are kept on the node that received them, so that a page may be
 * reloaded or left and found again; a cluster needs sticky sessions, as pages do. After a restart
 * the file has to be brought again: what was not saved is not there.
 */
@ApplicationScoped
class ImportJobs {

  /** A file nobody looks at for so long is deleted; it names people. */
  private static final Duration KEPT = Duration.ofHours(2);

  private final Map<String, ImportJob> jobs = new ConcurrentHashMap<>();

  @Inject private Clock clock;

  void add(ImportJob job) {
    Instant forgotten = clock.instant().minus(KEPT);
    jobs.values().stream().filter(each -> each.isForgottenSince(forgotten)).forEach(this::remove);
    jobs.put(job.id(), job);
  }

  /**
   * The caller's file.
   *
   * @throws NotFoundException if there is none of the id, or somebody else has brought it
   */
  ImportJob find(String id, Caller caller) {
    ImportJob job = jobs.get(id);
    if (job == null || !job.isOf(caller)) {
      throw new NotFoundException("import", id);
    }
    return job;
  }

  void remove(ImportJob job) {
    jobs.remove(job.id());
    job.deleteFile();
  }

  @PreDestroy
  void removeAll() {
    jobs.values().forEach(this::remove);
  }
}
