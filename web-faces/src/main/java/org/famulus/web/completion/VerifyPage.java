package org.famulus.web.completion;

import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.famulus.core.completion.Certificate.Printed;
import org.famulus.core.completion.CertificateVerification.Verified;
import org.famulus.core.region.Language;
import org.famulus.core.region.Texts;
import org.famulus.region.spi.Text;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The page of a verification. It is built as a tree and never as text, so nothing a person is called
 * and nothing somebody types can become markup.
 */
final class VerifyPage {

  private final Texts texts;
  private final Language language;
  private final String context;
  private final String code;
  private final Document document;
  private final Element result;
  private String region;

  VerifyPage(Texts texts, Language language, String context, String code) {
    this.texts = texts;
    this.language = language;
    this.context = context;
    this.code = code;
    this.document = document();
    Element html = document.createElement("html");
    html.setAttribute("lang", language.code());
    document.appendChild(html);
    head(html);
    Element body = add(html, "body", "f9 public accent-none");
    Element skip = add(body, "a", "skip");
    skip.setAttribute("href", "#main");
    skip.setTextContent(say("shell.skip"));
    top(body);
    Element main = add(body, "main", "");
    main.setAttribute("id", "main");
    add(main, "h1", "").setTextContent(say("verify.title"));
    this.result = add(main, "div", "");
    form(main);
    foot(body);
  }

  /** One sentence instead of a certificate. */
  void tell(String key) {
    Element notice = add(result, "p", "notice problem");
    notice.setAttribute("role", "status");
    notice.setTextContent(say(key));
  }

  /** What the certificate says. */
  void show(Verified certificate) {
    region = certificate.regionId();
    Optional<java.time.LocalDate> withdrawn = certificate.withdrawnOn();
    Element notice = add(result, "p", withdrawn.isPresent() ? "notice problem" : "notice ok");
    notice.setAttribute("role", "status");
    notice.setTextContent(
        withdrawn
            .map(day -> say("verify.withdrawn", certificate.number(), day))
            .orElseGet(() -> say("verify.genuine", certificate.number())));
    Printed paper = certificate.printed();
    Element facts = add(result, "dl", "facts panel");
    fact(facts, "verify.programme", say("region.name"));
    fact(facts, "verify.student", paper.studentName());
    fact(facts, "verify.institution", paper.institution());
    fact(
        facts,
        "verify.unit",
        paper.siteName().map(site -> paper.unitName() + ", " + site)
            .orElse(paper.unitName()));
    fact(facts, "verify.field", say("field." + paper.field()));
    fact(
        facts,
        "verify.period",
        Texts.day(paper.firstDay(), language)
            + " – "
            + Texts.day(paper.lastDay(), language));
    fact(facts, "verify.issued", Texts.day(certificate.issuedOn(), language));
  }

  /** Writes the page. */
  void write(Writer out) throws IOException {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.METHOD, "html");
      transformer.setOutputProperty(OutputKeys.INDENT, "no");
      transformer.setOutputProperty(OutputKeys.DOCTYPE_SYSTEM, "about:legacy-compat");
      transformer.transform(new DOMSource(document), new StreamResult(out));
    } catch (TransformerException unwritable) {
      throw new IOException("The page cannot be written.", unwritable);
    }
  }

  private void head(Element html) {
    Element head = add(html, "head", "");
    Element view = add(head, "meta", "");
    view.setAttribute("name", "viewport");
    view.setAttribute("content", "width=device-width, initial-scale=1");
    add(head, "title", "").setTextContent(say("verify.title") + " · Famulus");
    Element style = add(head, "link", "");
    style.setAttribute("rel", "stylesheet");
    style.setAttribute("href", context + "/jakarta.faces.resource/famulus.css.xhtml?ln=famulus");
    Element icon = add(head, "link", "");
    icon.setAttribute("rel", "icon");
    icon.setAttribute("type", "image/svg+xml");
    icon.setAttribute("href", context + "/jakarta.faces.resource/icon.svg.xhtml?ln=famulus");
  }

  private void top(Element body) {
    Element top = add(body, "header", "top");
    Element brand = add(top, "a", "brand");
    brand.setAttribute("href", context + "/");
    brand.setTextContent("Famulus");
    Element languages = add(top, "nav", "languages");
    languages.setAttribute("aria-label", say("shell.language"));
    Arrays.stream(Language.values()).forEach(each -> languages.appendChild(link(each)));
  }

  private Element link(Language each) {
    Element link = document.createElement("a");
    link.setAttribute("lang", each.code());
    link.setAttribute("hreflang", each.code());
    link.setAttribute(
        "href",
        context
            + "/verify?lang="
            + each.code()
            + (code.isEmpty() ? "" : "&code=" + URLEncoder.encode(code, StandardCharsets.UTF_8)));
    if (each == language) {
      link.setAttribute("aria-current", "true");
    }
    String name = each.locale().getDisplayLanguage(each.locale());
    link.setTextContent(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    return link;
  }

  private void form(Element main) {
    Element form = add(main, "form", "form");
    form.setAttribute("method", "get");
    form.setAttribute("action", context + "/verify");
    Element lang = add(form, "input", "");
    lang.setAttribute("type", "hidden");
    lang.setAttribute("name", "lang");
    lang.setAttribute("value", language.code());
    Element field = add(form, "div", "field text");
    Element label = add(field, "label", "");
    label.setAttribute("for", "code");
    label.setTextContent(say("verify.code"));
    Element help = add(field, "p", "help");
    help.setAttribute("id", "code-help");
    help.setTextContent(say("verify.code.help"));
    Element input = add(field, "input", "");
    input.setAttribute("type", "text");
    input.setAttribute("id", "code");
    input.setAttribute("name", "code");
    input.setAttribute("value", code);
    input.setAttribute("maxlength", "60");
    input.setAttribute("autocomplete", "off");
    input.setAttribute("spellcheck", "false");
    input.setAttribute("aria-describedby", "code-help");
    input.setAttribute("required", "required");
    Element buttons = add(form, "div", "buttons");
    Element go = add(buttons, "button", "button");
    go.setAttribute("type", "submit");
    go.setTextContent(say("verify.go"));
  }

  private void foot(Element body) {
    Element foot = add(body, "footer", "foot");
    Element accessibility = add(foot, "a", "");
    accessibility.setAttribute("href", context + "/accessibility.xhtml");
    accessibility.setTextContent(say("shell.accessibility"));
    Element privacy = add(foot, "a", "");
    privacy.setAttribute("href", context + "/privacy.xhtml");
    privacy.setTextContent(say("shell.privacy"));
  }

  private void fact(Element facts, String key, String value) {
    Element fact = add(facts, "div", "fact");
    add(fact, "dt", "").setTextContent(say(key));
    add(fact, "dd", "").setTextContent(value);
  }

  private String say(String key, Object... parameters) {
    return texts.say(region, language, Text.of(key, parameters));
  }

  private Element add(Element parent, String name, String styleClass) {
    Element element = document.createElement(name);
    if (!styleClass.isEmpty()) {
      element.setAttribute("class", styleClass);
    }
    parent.appendChild(element);
    return element;
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("Every Java makes documents.", impossible);
    }
  }
}
