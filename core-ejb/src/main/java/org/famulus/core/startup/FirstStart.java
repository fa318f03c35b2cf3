package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.famulus.core.access.AccountRepository;
import org.famulus.core.settings.Settings;
import org.famulus.core.settings.SystemSetting;
import org.famulus.core.settings.SystemSettings;

/**
 * What an empty database needs: a first season from a folder, if one is set, else the one-time
 * token by which the first administrator gets in.
 */
@ApplicationScoped
public class FirstStart {

  /** Stands in front of the one-time set-up token in the log. */
  public static final String TOKEN = "FAMULUS-SETUP-TOKEN ";

  private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

  @Inject private Settings settings;
  @Inject private SystemSettings facts;
  @Inject private AccountRepository accounts;
  @Inject private SeasonLoader season;
  @Inject private SetUpTokens tokens;

  /** Fills an empty database; does nothing to any other. */
  public void run() {
    if (!accounts.isEmpty()) {
      return;
    }
    Optional<Path> folder = settings.seedFolder();
    if (folder.isPresent()) {
      season.load(folder.get());
      facts.put(SystemSetting.SEASON_LOADED, folder.get().getFileName().toString());
      facts.put(SystemSetting.DEMO, "true");
    } else {
      LOG.log(Level.WARNING, TOKEN + "{0}", tokens.issue());
    }
  }
}
