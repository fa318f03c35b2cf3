package org.famulus.it.services;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.famulus.it.islands.IslandsRegion;
import org.famulus.it.support.MeadowJar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The shipped famulus.war plus the service tests and regions of their own, deployed once for all of them. It asks nobody to
 * sign in: the tests say themselves who calls, and the request that starts them comes from nobody.
 */
@ArquillianSuiteDeployment
public class ServiceDeployment {

  private static final String SIGN_IN =
      "/WEB-INF/classes/org/famulus/web/security/FamulusAuthentication.class";

  /** The archive. */
  @Deployment
  public static WebArchive archive() {
    WebArchive shipped =
        ShrinkWrap.create(ZipImporter.class, "famulus-services.war")
            .importFrom(new File(System.getProperty("famulus.war")))
            .as(WebArchive.class);
    shipped.delete(SIGN_IN);
    return shipped
        .addPackage(ServiceDeployment.class.getPackage())
        .addAsResource(new File("../demo/season"), "season")
        .addAsLibraries(jarOf(Assertions.class))
        .addAsLibraries(islands(), MeadowJar.archive());
  }

  /** A programme in which hosts offer places, students book them, and a guest book is kept. */
  private static JavaArchive islands() {
    return ShrinkWrap.create(JavaArchive.class, "region-islands.jar")
        .addPackage(IslandsRegion.class.getPackage())
        .addAsResource("org/famulus/it/islands")
        .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
