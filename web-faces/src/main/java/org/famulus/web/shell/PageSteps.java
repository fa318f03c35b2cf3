package org.famulus.web.shell;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.famulus.region.spi.catalogue.Step;

/**
 * Which step of the season a page belongs to. A programme without the step has no such page, however
 * the address was come by; the menu does not show it either.
 */
public final class PageSteps {

  /** Steps by folder of their pages, for pages the menu does not lead to. */
  private static final Map<String, Step> OF_FOLDERS =
      Map.ofEntries(
          entry("interest", Step.INTEREST),
          entry("call", Step.CALL),
          entry("offer", Step.CALL),
          entry("nomination", Step.NOMINATION),
          entry("application", Step.APPLICATION),
          entry("eligibility", Step.ELIGIBILITY),
          entry("allocation", Step.ALLOCATION),
          entry("blockplan", Step.BLOCK_PLAN),
          entry("decision", Step.DECISION),
          entry("compliance", Step.COMPLIANCE),
          entry("placement", Step.PLACEMENT),
          entry("completion", Step.COMPLETION),
          entry("payment", Step.PAYMENT),
          entry("host", Step.HOST),
          entry("booking", Step.BOOKING),
          entry("matching", Step.BOOKING),
          entry("evaluation", Step.EVALUATION),
          entry("support", Step.SUPPORT));

  private PageSteps() {}

  /** The step a page needs, if it needs one. */
  public static Optional<Step> of(String view) {
    return MenuEntry.ALL.stream()
        .filter(entry -> entry.view().equals(view))
        .findFirst()
        .flatMap(MenuEntry::step)
        .or(() -> Optional.ofNullable(OF_FOLDERS.get(view.replaceFirst("^/([^/]*)/.*", "$1"))));
  }
}
