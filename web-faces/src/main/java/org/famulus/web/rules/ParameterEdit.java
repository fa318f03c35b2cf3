package org.famulus.web.rules;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.famulus.core.region.ParameterEntry;
import org.famulus.core.region.RulePages;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** A new value for a dated parameter, from today or a later day on. */
@Named
@ViewScoped
public class ParameterEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RulePages pages;
  @Inject private RegionContext region;
  @Inject private ParameterWords words;
  @Inject private PageTexts texts;
  @Inject private Answers answers;

  private String owner;
  private String key;
  private String value;
  private LocalDate validFrom;

  /** Every parameter of the region: the programme's own, then those of its rules. */
  public List<ParameterEntry> getAll() {
    return Stream.concat(
            pages.parameters(region.getId()).stream(),
            pages.rules(region.getId()).stream().flatMap(rule -> rule.parameters().stream()))
        .toList();
  }

  /** The parameter to change, or null to choose one first. */
  public ParameterEntry getChosen() {
    return getAll().stream()
        .filter(each -> each.owner().equals(owner) && each.key().equals(key))
        .findFirst()
        .orElse(null);
  }

  /** A value as people read it. */
  public String say(ParameterEntry parameter, String text) {
    return words.value(parameter.type(), text);
  }

  /** Enters the value. */
  public String save() {
    if (!answers.accept(pages.enter(region.getId(), owner, key, value, getValidFrom()))) {
      return null;
    }
    answers.tell("parameter.saved", getValidFrom());
    return "/rules/parameters.xhtml?faces-redirect=true&region=" + region.getId();
  }

  /** The name of a parameter. */
  public String label(ParameterEntry parameter) {
    return texts.get("parameter." + parameter.owner() + "." + parameter.key());
  }

  /** Id of the rule, or {@code region}. */
  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  /** Name of the parameter. */
  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  /** The new value. */
  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  /** First day on which it holds; today unless said otherwise. */
  public LocalDate getValidFrom() {
    return validFrom == null ? region.getToday() : validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }
}
