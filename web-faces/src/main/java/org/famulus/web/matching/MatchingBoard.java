package org.famulus.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.famulus.core.matching.Board;
import org.famulus.core.matching.BoardCriteria;
import org.famulus.core.matching.Matching;
import org.famulus.core.matching.UnaskedPlace;
import org.famulus.core.matching.WaitingStudent;
import org.famulus.region.spi.port.Count;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.RegionContext;

/** The matching board: those who wait on the left, what fits one of them on the right. */
@Named
@RequestScoped
public class MatchingBoard {

  /** Nobody reads a longer list; filters and search shorten it. */
  private static final int MOST = 100;

  private static final String UNASKED = "unasked";

  @Inject private RegionContext region;
  @Inject private Matching matching;

  private String text;
  private String institution;
  private String kind;
  private String wish;
  private String tab;
  private Board board;

  /** The board. */
  public Board getBoard() {
    if (board == null) {
      BoardCriteria criteria =
          new BoardCriteria(
              region.getId(), Typed.text(text), Typed.id(institution), Typed.text(kind));
      board =
          isUnasked() ? matching.places(criteria) : matching.board(criteria, Typed.id(wish));
    }
    return board;
  }

  /** Whether the places nobody waits for are looked at. */
  public boolean isUnasked() {
    return UNASKED.equals(tab);
  }

  /** Those who wait, as many as are shown. */
  public List<WaitingStudent> getWaiting() {
    return getBoard().waiting().stream().limit(MOST).toList();
  }

  /** How many more wait. */
  public int getMoreWaiting() {
    return Math.max(0, getBoard().waiting().size() - MOST);
  }

  /** The places nobody waits for, as many as are shown. */
  public List<UnaskedPlace> getUnaskedPlaces() {
    return getBoard().unasked().stream().limit(MOST).toList();
  }

  /** How many more there are. */
  public int getMoreUnasked() {
    return Math.max(0, getBoard().unasked().size() - MOST);
  }

  /** How many wait by home institution, for the filter. */
  public Map<String, Count> getInstitutions() {
    return Count.exactly(getBoard().institutions());
  }

  /** How many wait by kind of placement, for the filter. */
  public Map<String, Count> getKinds() {
    return Count.exactly(getBoard().kinds());
  }

  /** Whether the address names a wish that is not open any more. */
  public boolean isGone() {
    return Typed.id(wish).isPresent() && getBoard().chosen().isEmpty();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getWish() {
    return wish;
  }

  public void setWish(String wish) {
    this.wish = wish;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = tab;
  }
}
