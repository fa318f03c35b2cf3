package org.famulus.core.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import net.javacrumbs.shedlock.provider.jdbc.JdbcLockProvider;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.region.LoadedRegion;
import org.famulus.core.region.Regions;

/**
 * Runs the daily jobs that have not run today. The database holds a lock for each job and region,
 * so of several servers one runs it; and it notes the day, so that the others find it done.
 */
@ApplicationScoped
public class DailyJobs {

  private static final Logger LOG = Logger.getLogger(DailyJobs.class.getName());

  /** After this time another server may take over, in case the one at work has died. */
  private static final Duration LONGEST = Duration.ofMinutes(30);

  @Inject @Any private Instance<DailyJob> jobs;
  @Inject private Regions regions;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private DaysDone days;

  /** Runs what is due in all regions; a job that fails is logged and due again at the next call. */
  public void runDue() {
    for (LoadedRegion region : regions.all()) {
      LocalDate today = regions.today(region.id(), clock);
      for (DailyJob job : jobs) {
        if (!days.isDone(region.id(), job.name(), today)) {
          runOnce(job, region.id(), today);
        }
      }
    }
  }

  private void runOnce(DailyJob job, String regionId, LocalDate today) {
    // Locks are compared with the server's own time; one taken in a demo's future would not end.
    LockConfiguration lock =
        new LockConfiguration(
            ClockProvider.now(), job.name() + "@" + regionId, LONGEST, Duration.ZERO);
    executor()
        .executeWithLock(
            (Runnable)
                () -> {
                  // Another server may have done it while this one waited for the lock.
                  if (!days.isDone(regionId, job.name(), today)) {
                    run(job, regionId, today);
                  }
                },
            lock);
  }

  private void run(DailyJob job, String regionId, LocalDate today) {
    try {
      callers.as(
          Caller.famulus(job.name()),
          () -> {
            job.run(regionId, today);
            return null;
          });
      days.done(regionId, job.name(), today);
    } catch (UnfinishedDayException unfinished) {
      LOG.log(Level.SEVERE, "{0}. It will be tried again.", unfinished.getMessage());
    } catch (RuntimeException failed) {
      LOG.log(Level.SEVERE, "The daily job " + job.name() + " failed in " + regionId, failed);
    }
  }

  private static LockingTaskExecutor executor() {
    try {
      return new DefaultLockingTaskExecutor(
          new JdbcLockProvider((DataSource) new InitialContext().lookup("jdbc/famulus")));
    } catch (NamingException missing) {
      throw new IllegalStateException("The server has no data source jdbc/famulus.", missing);
    }
  }
}
