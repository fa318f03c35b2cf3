package org.famulus.web.host;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.famulus.core.host.PublicContact;
import org.famulus.core.host.PublicContact.Question;
import org.famulus.core.host.PublicProgramme.Site;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.web.form.Typed;
import org.famulus.web.security.ClientAddress;
import org.famulus.web.shell.PageTexts;

/**
 * Sends a question from the street to a site. Nothing is kept between two requests, so there is no
 * session; what was typed comes back with the answer of the post itself.
 */
@Named
@RequestScoped
public class PublicAsk {

  @Inject private PublicShown shown;
  @Inject private PublicContact contact;
  @Inject private PageTexts texts;
  @Inject private HttpServletRequest request;

  private Long site;
  private String name;
  private String email;
  private String words;
  private String website;
  private boolean sent;

  /** Begins with the site the address names. */
  @PostConstruct
  void read() {
    site = Typed.id(request.getParameter("of")).orElse(null);
  }

  /** Sends it. Who fills in the field no person sees is thanked and not heard. */
  public void send() {
    if (Typed.text(website).isPresent()) {
      sent = true;
      return;
    }
    Outcome<Long> outcome =
        contact.ask(
            shown.getProgramme(),
            site == null ? 0 : site,
            new Question(name, email, words),
            ClientAddress.of(request));
    sent = outcome.isDone();
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refused.reasons().forEach(this::tell);
    }
  }

  private void tell(Reason reason) {
    FacesContext.getCurrentInstance()
        .addMessage(
            reason.field().orElse(null),
            new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(reason.text()), null));
  }

  /** Whether it is on its way. */
  public boolean isSent() {
    return sent;
  }

  /** Sites that can be asked. */
  public List<Site> getSites() {
    return shown.getPage().sites().stream().filter(Site::isWritable).toList();
  }

  public Long getSite() {
    return site;
  }

  public void setSite(Long site) {
    this.site = site;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  /** A field no person sees. */
  public String getWebsite() {
    return website;
  }

  public void setWebsite(String website) {
    this.website = website;
  }
}
