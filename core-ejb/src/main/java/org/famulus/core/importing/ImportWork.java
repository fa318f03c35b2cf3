package org.famulus.core.importing;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.core.tabular.file.UnreadableFileException;

/**
 * Checks and loads files on the server's own threads, as the person who ordered it, in one
 * transaction with a timeout of its own: the server's would be too short for a long list.
 */
@ApplicationScoped
class ImportWork {

  private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

  /** Longer than any list that can be read takes on a slow database. */
  private static final Duration LONGEST = Duration.ofMinutes(30);

  @Inject private Importing importing;
  @Inject private Callers callers;

  /** Orders the work a job has begun. */
  void order(ImportJob job, ImportStage work, Caller caller) {
    lookup("java:comp/DefaultManagedExecutorService", ManagedExecutorService.class)
        .execute(() -> work(job, work, caller));
  }

  private void work(ImportJob job, ImportStage work, Caller caller) {
    try {
      callers.as(
          caller,
          () -> {
            inTransaction(job, work);
            return null;
          });
    } catch (Exception failure) {
      LOG.log(Level.SEVERE, "The import " + job.id() + " failed; nothing was saved", failure);
      job.stop(List.of(Reason.of("importing.failed")));
    }
  }

  private void inTransaction(ImportJob job, ImportStage work) throws Exception {
    UserTransaction transaction =
        lookup("java:comp/UserTransaction", UserTransaction.class);
    transaction.setTransactionTimeout((int) LONGEST.toSeconds());
    transaction.begin();
    Outcome<ImportReport> outcome;
    try {
      outcome = work == ImportStage.CHECKING ? check(job) : importing.load(job.order(), job);
      if (work == ImportStage.LOADING && outcome.isDone()) {
        transaction.commit();
      }
    } finally {
      rollBack(transaction);
    }
    if (outcome instanceof Outcome.Done<ImportReport> done) {
      job.finish(done.value());
      if (work == ImportStage.LOADING) {
        job.deleteFile();
      }
    } else if (outcome instanceof Outcome.Refused<ImportReport> refused) {
      job.stop(refused.reasons());
    }
  }

  private Outcome<ImportReport> check(ImportJob job) {
    try {
      ImportReport report = importing.check(job.order(), job);
      return job.isCancelled()
          ? Outcome.refused(Reason.of("importing.cancelled"))
          : Outcome.done(report);
    } catch (UnreadableFileException unreadable) {
      return Outcome.refused(Importing.reason(unreadable));
    }
  }

  private static void rollBack(UserTransaction transaction) throws SystemException {
    if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      transaction.rollback();
    }
  }

  private static <T> T lookup(String name, Class<T> type) {
    try {
      return type.cast(InitialContext.doLookup(name));
    } catch (NamingException missing) {
      throw new IllegalStateException("The server has no " + name, missing);
    }
  }
}
