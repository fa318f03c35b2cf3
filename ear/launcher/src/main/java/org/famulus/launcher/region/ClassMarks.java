package org.famulus.launcher.region;

import java.nio.charset.StandardCharsets;

/**
 * What the bytes of a class tell without loading it. A class that names both the region interface
 * and the annotation every region carries is worth loading; all others are left alone.
 */
final class ClassMarks {

  private static final String REGION = "org/famulus/region/spi/RegionPlugin";
  private static final String BEAN = "Ljakarta/enterprise/context/ApplicationScoped;";

  private ClassMarks() {}

  static boolean mayBeRegion(byte[] classFile) {
    // Names stand in a class file as they are, so that a search finds them.
    String text = new String(classFile, StandardCharsets.ISO_8859_1);
    return text.contains(REGION) && text.contains(BEAN);
  }
}
