package org.famulus.it.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.Callable;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;
import org.eclipse.persistence.sessions.server.Server;

/** Counts the statements a piece of work sends to the database. */
@ApplicationScoped
public class StatementCounter {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** How many statements the work sends on this thread. */
  public int count(Callable<?> work) throws Exception {
    return watched(work).statements;
  }

  /** How many records it makes of what the database answers. */
  public int read(Callable<?> work) throws Exception {
    return watched(work).records;
  }

  private Tally watched(Callable<?> work) throws Exception {
    Server session = em.unwrap(Server.class);
    SessionProfiler before = session.getProfiler();
    Tally tally = new Tally(Thread.currentThread());
    session.setProfiler(tally);
    try {
      work.call();
    } finally {
      session.setProfiler(before);
    }
    return tally;
  }

  /** What the persistence provider tells about its work. */
  private static final class Tally extends SessionProfilerAdapter {

    private final Thread watched;
    private int statements;
    private int records;

    Tally(Thread watched) {
      this.watched = watched;
    }

    @Override
    public void startOperationProfile(String operation) {
      note(operation);
    }

    @Override
    public void startOperationProfile(
        String operation, org.eclipse.persistence.queries.DatabaseQuery query, int weight) {
      note(operation);
    }

    private void note(String operation) {
      if (Thread.currentThread() != watched) {
        return;
      }
      if (operation.equals(StatementExecute)) {
        statements++;
      } else if (operation.equals(ObjectBuilding)) {
        records++;
      }
    }

    @Override
    public int getProfileWeight() {
      return ALL;
    }
  }
}
