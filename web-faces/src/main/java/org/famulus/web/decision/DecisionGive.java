package org.famulus.web.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.allocation.FreePlace;
import org.famulus.core.application.ApplicationDetail;
import org.famulus.core.application.Applications;
import org.famulus.core.decision.ReserveList;
import org.famulus.core.decision.ReserveRow;
import org.famulus.core.decision.SingleDecisions;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** Gives a free place again: to whom a place goes next, or which place a student can have. */
@Named
@ViewScoped
public class DecisionGive implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private ReserveList reserve;
  @Inject private SingleDecisions single;
  @Inject private Applications applications;

  private long call;
  private Long offer;
  private Long application;
  private transient List<ReserveRow> students;
  private transient List<FreePlace> places;

  /** Who wished the place, in the order of the draw. */
  public List<ReserveRow> getStudents() {
    if (students == null) {
      students = reserve.whoWished(region.getId(), offer);
    }
    return students;
  }

  /** The place to be given. */
  public FreePlace getPlace() {
    return reserve.freePlaces(region.getId(), call).stream()
        .filter(place -> place.place().offerId() == offer)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("free place", offer));
  }

  /** Places the student could get, her wishes first. */
  public List<FreePlace> getPlaces() {
    if (places == null) {
      places = reserve.placesFor(region.getId(), application);
    }
    return places;
  }

  /** The student. */
  public ApplicationDetail getStudent() {
    return applications.detail(region.getId(), application);
  }

  /** The student the place goes to by the order of the draw; {@code null} if it suits nobody. */
  public ReserveRow getNext() {
    return getStudents().stream().filter(ReserveRow::fits).findFirst().orElse(null);
  }

  /** Issues the decision. */
  public String give(long toApplication, long theOffer) {
    Outcome<Long> outcome =
        single.give(region.getId(), toApplication, theOffer, answers.writtenReasons());
    students = null;
    places = null;
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell("decision.given");
    return "/decision/record.xhtml?faces-redirect=true&id=" + outcome.value();
  }

  /** Id of the call. */
  public long getCall() {
    return call;
  }

  /** Id of the call. */
  public void setCall(long call) {
    this.call = call;
  }

  /** Id of the place to be given. */
  public Long getOffer() {
    return offer;
  }

  /** Id of the place to be given. */
  public void setOffer(Long offer) {
    this.offer = offer;
  }

  /** Id of the application that looks for a place. */
  public Long getApplication() {
    return application;
  }

  /** Id of the application that looks for a place. */
  public void setApplication(Long application) {
    this.application = application;
  }
}
