package org.famulus.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.famulus.core.region.InstalledRegion;
import org.famulus.core.region.RulePages;
import org.famulus.core.region.Texts;
import org.famulus.region.spi.SpiVersion;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** The programmes this installation has loaded. */
@Named
@RequestScoped
public class LoadedProgrammes {

  @Inject private RulePages pages;
  @Inject private RegionContext region;
  @Inject private Texts texts;
  @Inject private ReaderLanguage reader;

  private List<InstalledRegion> installed;

  /** The programmes. */
  public List<InstalledRegion> getInstalled() {
    if (installed == null) {
      installed = pages.installed(region.getId());
    }
    return installed;
  }

  /** Name of a programme. */
  public String name(String regionId) {
    return texts.say(regionId, reader.language(), "region.name");
  }

  /** Version of the region interface this server carries. */
  public String getServerVersion() {
    return SpiVersion.ofServer().toString();
  }
}
