package org.famulus.web.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.famulus.core.decision.DecisionCriteria;
import org.famulus.core.decision.DecisionKind;
import org.famulus.core.decision.DecisionRow;
import org.famulus.core.decision.Decisions;
import org.famulus.core.decision.PlaceAnswers;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** A student's own places: the decisions, and her answers. */
@Named
@ViewScoped
public class DecisionMine implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Decisions decisions;
  @Inject private PlaceAnswers placeAnswers;

  private transient List<DecisionRow> own;

  /** The admissions, the latest first. */
  public List<DecisionRow> getOwn() {
    if (own == null) {
      DecisionCriteria all = DecisionCriteria.of(region.getId());
      own =
          decisions
              .find(
                  new DecisionCriteria(
                      all.regionId(),
                      all.id(),
                      all.callId(),
                      all.applicationId(),
                      all.unitId(),
                      Set.of(DecisionKind.ADMISSION),
                      all.states(),
                      all.text()),
                  Sort.byDefault(),
                  new Page(0, Page.LARGEST))
              .rows();
    }
    return own;
  }

  /** She takes the place. */
  public String accept(long id) {
    return answered(placeAnswers.accept(region.getId(), id), "decision.accepted");
  }

  /** She does not take the place. */
  public String decline(long id) {
    return answered(placeAnswers.decline(region.getId(), id), "decision.declined");
  }

  private String answered(Outcome<Long> outcome, String told) {
    own = null;
    return answers.goOn(outcome, told, "/decision/mine.xhtml?faces-redirect=true");
  }
}
