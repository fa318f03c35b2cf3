package org.famulus.core.startup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.famulus.core.region.LoadedRegion;
import org.famulus.core.region.RegionCheck;
import org.famulus.core.region.Regions;
import org.famulus.core.settings.Settings;

/**
 * Everything that happens at the start, in order: settings, core migrations, regions, their
 * migrations, clock, first people or first season. There is no other start-up bean, because the
 * order of several is not the same on every server.
 */
@Singleton
@jakarta.ejb.Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {

  /** Stands in front of the sentence with which Famulus refuses to start. */
  public static final String REFUSAL = "FAMULUS-REFUSES-TO-START ";

  private static final Logger LOG = Logger.getLogger(Startup.class.getName());

  @Inject private Settings settings;
  @Inject private SchemaMigration schema;
  @Inject private Regions regions;
  @Inject private DemoClock demoClock;
  @Inject private FirstStart firstStart;
  @Inject private Readiness readiness;

  /**
   * Starts Famulus, or refuses with one sentence.
   *
   * @throws RefusedStartException if anything is wrong; the server then fails the deployment
   */
  @PostConstruct
  public void start() {
    try {
      settings.requireValid();
      schema.migrateCore();
      for (LoadedRegion region : regions.all()) {
        RegionCheck.require(region);
        schema.migrate(region);
      }
      demoClock.start();
      firstStart.run();
      demoClock.noteDemo();
      readiness.ready();
      LOG.log(Level.INFO, "Famulus is ready with the regions {0}", regionIds());
    } catch (RuntimeException | LinkageError cause) {
      String sentence = sentenceOf(cause);
      readiness.refuse(sentence);
      LOG.log(Level.SEVERE, REFUSAL + sentence, cause);
      throw new RefusedStartException(sentence, cause);
    }
  }

  private String regionIds() {
    return regions.all().stream().map(LoadedRegion::id).toList().toString();
  }

  private static String sentenceOf(Throwable failure) {
    Throwable deepest = failure;
    for (Throwable each = failure; each != null; each = each.getCause()) {
      // Containers wrap, so that our own sentence may stand further inside.
      if (each.getMessage() != null && each.getClass().getName().startsWith("org.famulus.")) {
        return firstLine(each);
      }
      deepest = each;
    }
    return firstLine(deepest);
  }

  private static String firstLine(Throwable failure) {
    String message = failure.getMessage();
    return message == null
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
