package org.famulus.web.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.web.shell.PageTexts;

/**
 * What the core answered to the commands of this view, for {@code f9:errors}, {@code f9:reasons}
 * and {@code f9:stale}, and the reasons the user writes to go on.
 */
@Named("answers")
@ViewScoped
public class Answers implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PageTexts texts;
  @Inject private ReasonWords words;

  private final Map<String, String> written = new HashMap<>();
  private final List<ReasonLine> reasons = new ArrayList<>();
  private final List<StaleField> stale = new ArrayList<>();
  private String changedBy = "";
  private Long version;

  /**
   * Takes in the outcome of a command. Reasons about a field become messages at the field with that
   * id; all others are listed.
   *
   * @return whether the command was carried out
   */
  public boolean accept(Outcome<?> outcome) {
    return accept(outcome, Map.of());
  }

  /**
   * Takes in the outcome of a command on a record that others may have changed meanwhile.
   *
   * @param mine what the user typed, by field, to be shown beside what is there now
   * @return whether the command was carried out
   */
  public boolean accept(Outcome<?> outcome, Map<String, ?> mine) {
    clear();
    if (outcome instanceof Outcome.Done<?> done) {
      show(done.notices());
    } else if (outcome instanceof Outcome.Refused<?> refused) {
      show(refused.reasons());
    } else if (outcome instanceof Outcome.Stale<?> overtaken) {
      compare(overtaken, mine);
    }
    return outcome.isDone();
  }

  /** Lists reasons, for example those of a judgement before any command was given. */
  public void show(List<Reason> given) {
    for (Reason reason : given) {
      if (reason.field().isPresent()) {
        atField(reason.field().get(), texts.of(reason.text()));
      } else {
        reasons.add(words.line(reason));
      }
    }
  }

  /**
   * Says what is wrong at an element of the page that is no component, such as the first of the radio
   * buttons in a table.
   *
   * @param elementId id of the element, to which the summary of the errors leads
   * @param key key of the sentence
   */
  public void showAt(String elementId, String key) {
    addError(elementId, texts.say(key));
  }

  /** Says in one sentence, at the top of the next page, what was done. */
  public void tell(String key, Object... parameters) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.say(key, parameters), null));
  }

  /**
   * Takes in an outcome and says what was done, if it was.
   *
   * @param told key of the sentence about it
   * @param view where to go on
   * @return the view, or none if the command was not carried out
   */
  public String goOn(Outcome<?> outcome, String told, String view) {
    if (!accept(outcome)) {
      return null;
    }
    tell(told);
    return view;
  }

  /** Forgets what was answered, but not what was written. */
  public void clear() {
    reasons.clear();
    stale.clear();
    version = null;
  }

  /** Reasons that concern no single field. */
  public List<ReasonLine> getReasons() {
    return List.copyOf(reasons);
  }

  /** The reasons the user writes, by rule id; the page fills it. */
  public Map<String, String> getWritten() {
    return written;
  }

  /** The reasons the user wrote, for the next attempt. */
  public WrittenReasons writtenReasons() {
    return new WrittenReasons(written);
  }

  /** Whether somebody else changed the record in the meantime. */
  public boolean isStale() {
    return version != null;
  }

  /** The fields that differ. */
  public List<StaleField> getStaleFields() {
    return List.copyOf(stale);
  }

  /** Who changed the record. */
  public String getChangedBy() {
    return changedBy;
  }

  /** The version to send with a second attempt, after a stale answer; else the given one. */
  public long versionOr(long otherwise) {
    return version == null ? otherwise : version;
  }

  private void compare(Outcome.Stale<?> overtaken, Map<String, ?> mine) {
    version = overtaken.version();
    changedBy = overtaken.changedBy();
    new TreeMap<>(overtaken.theirs())
        .forEach(
            (field, theirs) -> {
              Object typed = mine.get(field);
              String text = typed == null ? "" : typed.toString();
              if (mine.containsKey(field) && !text.equals(theirs)) {
                stale.add(new StaleField(texts.field(field), theirs, text));
              }
            });
  }

  private static void atField(String field, String sentence) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String[] clientId = {null};
    faces
        .getViewRoot()
        .visitTree(
            // What is not on the page is not even asked for: its reader may not be allowed to.
            VisitContext.createVisitContext(
                faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
            (context, component) -> {
              if (component instanceof UIInput && component.getId().equals(field)) {
                clientId[0] = component.getClientId(faces);
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    addError(clientId[0], sentence);
  }

  private static void addError(String clientId, String sentence) {
    FacesContext.getCurrentInstance()
        .addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
  }
}
