package org.famulus.it.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks at a page as it stands and says what is wrong with it: WCAG 2.1 AA as far as axe can tell,
 * what the browser complains of, its heading, its language, words without a translation.
 */
final class Inspection {

  /**
   * Lays axe at hand on every page of a context: its half a million characters are sent once, and
   * each page reads them only when it is looked at.
   */
  private static final String AXE_AT_HAND =
      "window.beginAxe = () => {" + AxeBuilder.getAxeScript() + "};";

  /** Runs axe and answers a line for each node that breaks a rule. */
  private static final String AXE =
      """
      async () => {
        window.axe || window.beginAxe();
        const options = {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations']};
        const found = await axe.run(document, options);
        return found.violations.flatMap(rule => rule.nodes.map(node =>
            rule.id + ' at ' + node.target.join(' ') + ' ' + node.html.slice(0, 160) + ': '
            + node.any.concat(node.all, node.none).map(check => check.message).join('; ')));
      }
      """;

  /**
   * The language a page says it is in, its one heading, words without a translation, and what sticks
   * out at the right: outermost elements, and words wider than what they stand in.
   */
  private static final String AT_A_GLANCE =
      """
      language => {
        const root = document.scrollingElement;
        const findings = [];
        if (document.documentElement.lang !== language) {
          findings.push('lang is ' + document.documentElement.lang);
        }
        const headings = [...document.querySelectorAll('h1')].map(heading => heading.innerText);
        if (headings.length !== 1 || !headings[0].trim()) {
          findings.push('h1: ' + headings.join(' | '));
        }
        document.documentElement.outerHTML.split('\\n').filter(line => line.includes('???'))
            .forEach(line => findings.push('no translation: ' + line.trim()));
        if (root.scrollWidth <= root.clientWidth) {
          return findings;
        }
        const wide = Array.from(document.body.querySelectorAll('*')).filter(element =>
            element.getBoundingClientRect().right > root.clientWidth + 0.3
            && !element.closest('.scroll, .neighbours, .tabs'));
        const words = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(texts.currentNode);
          if (range.getBoundingClientRect().right > root.clientWidth
              && !texts.currentNode.parentElement.closest('.scroll, .neighbours, .tabs, details:not([open])')) {
            words.push(texts.currentNode.textContent.trim());
          }
        }
        findings.push('scrolls sideways to ' + root.scrollWidth + ' px: '
            + wide.filter(element => !wide.includes(element.parentElement)).slice(0, 3)
                .map(element => element.outerHTML.slice(0, 120)).concat(words.slice(0, 3))
                .join(' | '));
        return findings;
      }
      """;

  /** Whether the page asks the server again and again, and may go to another by itself. */
  private static final String LEADS_ON =
      """
      () => {
        const faces = window.PrimeFaces;
        return !!(faces && faces.widget && faces.widget.Poll)
            && Object.values(faces.widgets).some(widget => widget instanceof faces.widget.Poll);
      }
      """;

  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final Consumer<ConsoleMessage> console = this::listen;
  private final Consumer<String> failures = complaints::add;

  private Inspection(Page page) {
    this.page = page;
  }

  /** Prepares a context, before its pages open, for being looked at. */
  static void prepare(BrowserContext context) {
    context.addInitScript(AXE_AT_HAND);
  }

  /** Opens an address and answers what is wrong with the page. */
  static List<String> of(Page page, String address, int answer, String language) {
    return of(page, address, answer, language, true);
  }

  /** The same without axe, for a page axe looks at in another language. */
  static List<String> ofWords(Page page, String address, int answer, String language) {
    return of(page, address, answer, language, false);
  }

  private static List<String> of(
      Page page, String address, int answer, String language, boolean axe) {
    Inspection inspection = new Inspection(page);
    if ((boolean) page.evaluate(LEADS_ON)) {
      // It must not do so while the next one opens.
      page.navigate("about:blank");
    }
    page.onConsoleMessage(inspection.console);
    page.onPageError(inspection.failures);
    try {
      Response response = page.navigate(address);
      if (response.status() != answer) {
        return List.of("answers " + response.status() + " instead of " + answer);
      }
      List<String> findings = inspection.findings(language);
      if (axe) {
        findings.addAll(inspection.barriers());
      }
      return findings;
    } finally {
      page.offConsoleMessage(inspection.console);
      page.offPageError(inspection.failures);
    }
  }

  /** What is wrong with the page as it stands. */
  static List<String> ofPresent(Page page, String language) {
    Inspection inspection = new Inspection(page);
    List<String> findings = inspection.findings(language);
    findings.addAll(inspection.barriers());
    return findings;
  }

  private List<String> findings(String language) {
    List<String> findings = new ArrayList<>(complaints);
    findings.addAll(lines(AT_A_GLANCE, language));
    return findings;
  }

  private List<String> barriers() {
    return lines(AXE, null);
  }

  @SuppressWarnings("unchecked")
  private List<String> lines(String script, String argument) {
    return (List<String>) page.evaluate(script, argument);
  }

  private void listen(ConsoleMessage message) {
    // The browser itself reports the status of an error page as an error.
    if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
      complaints.add("console: " + message.text());
    }
  }
}
