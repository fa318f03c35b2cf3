package org.famulus.it.browser;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.famulus.it.support.Chromium;
import org.famulus.it.support.Mailbox;
import org.famulus.it.support.TestBuild;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A journey on one Famulus with its demo season, and the people in it, each with her browser. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Journey {

  static final Path FILES = TestBuild.sources().resolve("ear/demo/season");
  static final String CALL = "Spring term 2027";
  static final String NEW_PASSWORD = "sju gula plommon i maj";
  static final int PHONE = 375;
  static final int NOT_FOUND = 404;

  private final Map<Account, Visitor> visitors = new HashMap<>();
  private DemoSite site;
  private Chromium chromium;

  @BeforeAll
  void openSite() {
    site = DemoSite.open();
    chromium = Chromium.start();
  }

  @AfterAll
  void closeSite() {
    chromium.close();
    site.close();
  }

  /** Where all mail arrives. */
  final Mailbox mailbox() {
    return site.mailbox();
  }

  /** Somebody without an account, or who has not signed in yet. */
  final Visitor stranger() {
    return Visitor.anybody(chromium.browser(), site.address());
  }

  /** The user of an account, signed in, who reads English. */
  final Visitor visitor(Account account) {
    return visitors.computeIfAbsent(
        account,
        known -> Visitor.signedIn(chromium.browser(), site.address(), known).reading("en"));
  }

  final Visitor coordinator() {
    return visitor(Account.COORDINATOR);
  }

  final Visitor unit() {
    return visitor(Account.UNIT);
  }
}
