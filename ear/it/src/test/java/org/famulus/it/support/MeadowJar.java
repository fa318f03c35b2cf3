package org.famulus.it.support;

import java.nio.file.Path;
import org.famulus.it.meadow.MeadowRegion;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/** The programme of the tests that recruits hosts, as a jar. */
public final class MeadowJar {

  private static final String NAME = "region-meadow-1.0.jar";

  private MeadowJar() {}

  /** For an archive of the tests. */
  public static JavaArchive archive() {
    return ShrinkWrap.create(JavaArchive.class, NAME)
        .addPackage(MeadowRegion.class.getPackage())
        .addAsResource("org/famulus/it/meadow")
        .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
  }

  /** As a file, to be added to a copy of the shipped archive. */
  public static Path file() {
    Path file = TestBuild.newFolder("meadow").resolve(NAME);
    archive().as(ZipExporter.class).exportTo(file.toFile());
    return file;
  }
}
