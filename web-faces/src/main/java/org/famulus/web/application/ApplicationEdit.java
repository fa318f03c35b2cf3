package org.famulus.web.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.famulus.core.application.ApplicationDetail;
import org.famulus.core.application.ApplicationDrafts;
import org.famulus.core.application.ApplicationForm;
import org.famulus.core.application.ApplicationSubmission;
import org.famulus.core.application.Applications;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.catalogue.Question;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/**
 * The form of an application, for its writer and for the faculty on her behalf. A draft is saved
 * whenever something changes; handing in says what is missing.
 */
@Named
@ViewScoped
public class ApplicationEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Applications applications;
  @Inject private ApplicationDrafts drafts;
  @Inject private ApplicationSubmission submission;
  @Inject private Regions regions;
  @Inject private RegionContext region;
  @Inject private Answers answers;

  private long id;
  private long version;
  private boolean saved;
  private String added;
  private final Map<String, String> given = new HashMap<>();
  private final Map<String, Set<String>> fields = new HashMap<>();
  private final List<WishEntry> wishes = new ArrayList<>();
  private transient ApplicationDetail detail;
  private transient List<Reason> missing;

  /** Fills the form when the page is opened; what is handed in is shown, not edited. */
  public String enter() {
    if (!getDetail().state().isEditable()) {
      return "/application/record.xhtml?faces-redirect=true&id=" + id;
    }
    if (version == 0) {
      fill();
    }
    return null;
  }

  /** Saves and stays; the page also does so by itself after each change. */
  public void save() {
    saved = store();
  }

  /** Saves, hands in, and shows what happens next. */
  public String submit() {
    if (!store()) {
      return null;
    }
    Outcome<Long> outcome =
        submission.submit(region.getId(), id, version, answers.writtenReasons());
    return answers.goOn(
        outcome,
        "application.submitted",
        "/application/record.xhtml?faces-redirect=true&id=" + id);
  }

  /** Adds the wish chosen in the menu. */
  public void add() {
    WishEntry.ofWord(added)
        .filter(wish -> !wishes.contains(wish))
        .filter(wish -> wishes.size() < catalogue().maximumWishes())
        .ifPresent(wishes::add);
    added = null;
    saved = store();
  }

  /** Moves a wish one rank up. */
  public void up(int index) {
    if (index > 0 && index < wishes.size()) {
      Collections.swap(wishes, index, index - 1);
    }
    saved = store();
  }

  /** Moves a wish one rank down. */
  public void down(int index) {
    up(index + 1);
  }

  /** Takes a wish out. */
  public void remove(int index) {
    if (index >= 0 && index < wishes.size()) {
      wishes.remove(index);
    }
    saved = store();
  }

  private boolean store() {
    Outcome<Long> outcome =
        drafts.save(region.getId(), id, answers.versionOr(version), form());
    if (!answers.accept(outcome, form().values())) {
      return false;
    }
    detail = null;
    missing = null;
    version = getDetail().version();
    return true;
  }

  private void fill() {
    version = getDetail().version();
    for (Question question : getQuestions()) {
      String answer = getDetail().answers().getOrDefault(question.key(), "");
      if (question.type() == Question.Type.FIELDS) {
        fields.put(
            question.key(),
            answer.isEmpty() ? new HashSet<>() : new HashSet<>(Arrays.asList(answer.split(","))));
      } else {
        given.put(question.key(), answer);
      }
    }
    wishes.clear();
    getDetail().wishes().forEach(wish -> wishes.add(WishEntry.of(wish.wanted())));
  }

  private ApplicationForm form() {
    Map<String, String> all = new HashMap<>();
    given.forEach(
        (question, answer) -> {
          if (answer != null && !answer.isBlank()) {
            all.put(question, answer.strip());
          }
        });
    fields.forEach(
        (question, codes) -> {
          if (codes != null && !codes.isEmpty()) {
            all.put(question, String.join(",", new TreeSet<>(codes)));
          }
        });
    return new ApplicationForm(all, wishes.stream().map(WishEntry::wanted).toList());
  }

  private RegionCatalogue catalogue() {
    return regions.get(region.getId()).catalogue();
  }

  /** The application as it is stored. */
  public ApplicationDetail getDetail() {
    if (detail == null) {
      detail = applications.detail(region.getId(), id);
    }
    return detail;
  }

  /** What still keeps it from being handed in. */
  public List<Reason> getMissing() {
    if (missing == null) {
      missing = submission.obstacles(region.getId(), id);
    }
    return missing;
  }

  /** What the programme asks. */
  public List<Question> getQuestions() {
    return catalogue().questions();
  }

  /** Codes of the programme's fields. */
  public List<String> getFieldCodes() {
    return catalogue().fields();
  }

  /** Whether another wish is possible. */
  public boolean isRoomForWish() {
    return wishes.size() < catalogue().maximumWishes();
  }

  /** Most wishes possible. */
  public int getMaximumWishes() {
    return catalogue().maximumWishes();
  }

  /** Answers by question, but for fields. */
  public Map<String, String> getGiven() {
    return given;
  }

  /** Answers to questions about fields. */
  public Map<String, Set<String>> getFields() {
    return fields;
  }

  /** The wishes, most wanted first. */
  public List<WishEntry> getWishes() {
    return List.copyOf(wishes);
  }

  /** Whether what is on the page has just been saved. */
  public boolean isSaved() {
    return saved;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  /** The wish chosen in the menu. */
  public String getAdded() {
    return added;
  }

  public void setAdded(String added) {
    this.added = added;
  }
}
