package org.famulus.region.spi.port;

import java.util.List;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.facts.PlacementNews;

/**
 * A bean of the region, named by {@code RegionPlugin.documentEntries}, that tells what its own tables
 * know and a prescribed form asks for. It is asked in the transaction that issues the certificate; an
 * exception fails the command, so nothing is certified that the region cannot answer for.
 */
public interface DocumentEntries {

  /**
   * What the certificate of a placement says of the region's own knowledge: as many entries as its
   * form promises, in the order the form's texts mention them.
   */
  List<Text> ofCertificate(PlacementNews placement);
}
