package org.famulus.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.famulus.core.installation.EndedRegion;
import org.famulus.core.installation.InstalledRegion;
import org.famulus.core.installation.InstalledRegions;
import org.famulus.core.region.Texts;
import org.famulus.region.spi.SpiVersion;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** The programmes this installation has loaded, and those it has records of only. */
@Named
@RequestScoped
public class LoadedProgrammes {

  @Inject private InstalledRegions regions;
  @Inject private RegionContext region;
  @Inject private Texts texts;
  @Inject private ReaderLanguage reader;

  private List<InstalledRegion> installed;
  private List<EndedRegion> ended;

  /** The programmes that are loaded. */
  public List<InstalledRegion> getInstalled() {
    if (installed == null) {
      installed = regions.loaded(region.getId());
    }
    return installed;
  }

  /** The programmes that are loaded no more and have left records. */
  public List<EndedRegion> getEnded() {
    if (ended == null) {
      ended = regions.ended(region.getId());
    }
    return ended;
  }

  /** Name of a programme. */
  public String name(String regionId) {
    return texts.say(regionId, reader.language(), "region.name");
  }

  /** A word or name in a programme's own words. */
  public String say(String regionId, String key) {
    return texts.say(regionId, reader.language(), key);
  }

  /** Version of the region interface this server carries. */
  public String getServerVersion() {
    return SpiVersion.ofServer().toString();
  }
}
