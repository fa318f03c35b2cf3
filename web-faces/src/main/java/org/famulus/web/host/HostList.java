package org.famulus.web.host;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.host.HostCriteria;
import org.famulus.core.host.HostCriteria.Due;
import org.famulus.core.host.HostRow;
import org.famulus.core.host.HostStage;
import org.famulus.core.host.PartnerRegions;
import org.famulus.core.host.Recruitment;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** Hosts on their way to take students, as a list and as a board. */
@Named
@ViewScoped
public class HostList implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Page CARDS = new Page(0, 40);

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Recruitment recruitment;
  @Inject private PartnerRegions partners;

  private final LazyRows<HostRow> rows =
      new LazyRows<>((sort, page) -> recruitment.find(criteria(), sort, page));

  /** Read once for a view: the button that is pressed means the host that was seen. */
  private transient List<Column> board;

  private transient Map<String, String> partnerNames;
  private String stage;
  private String partner;
  private String due;
  private String mine;
  private String text;

  private HostCriteria criteria() {
    return new HostCriteria(
        region.getId(),
        Typed.constant(HostStage.class, stage),
        Typed.id(partner),
        Typed.constant(Due.class, due),
        "true".equals(mine),
        Typed.text(text));
  }

  /** The rows of the list. */
  public LazyRows<HostRow> getRows() {
    return rows;
  }

  /** Names of the partner regions, by their ids. */
  public Map<String, String> getPartners() {
    if (partnerNames == null) {
      Map<String, String> names = new HashMap<>();
      partners
          .all(region.getId())
          .forEach(each -> names.put(String.valueOf(each.id()), each.name()));
      partnerNames = names;
    }
    return partnerNames;
  }

  /** The columns of the board: each stage with its hosts. */
  public List<Column> getBoard() {
    if (board == null) {
      board = Stream.of(HostStage.values()).map(this::column).toList();
    }
    return board;
  }

  /** Whether no host is on the board. */
  public boolean isNobody() {
    return getBoard().stream().allMatch(column -> column.total() == 0);
  }

  private Column column(HostStage each) {
    HostCriteria all = criteria();
    var slice =
        recruitment.find(
            new HostCriteria(
                all.regionId(),
                Optional.of(each),
                all.partnerRegionId(),
                all.due(),
                all.mine(),
                all.text()),
            Sort.byDefault(),
            CARDS);
    return new Column(each, slice.rows(), slice.total().number());
  }

  /** Moves a host to the stage that follows, and stays on the board as it is narrowed. */
  public String moveOn(long id) {
    HostStage to =
        getBoard().stream()
            .flatMap(column -> column.hosts().stream())
            .filter(host -> host.id() == id)
            .findFirst()
            .flatMap(HostRow::getFollowing)
            .orElseThrow();
    board = null;
    return answers.goOn(
        recruitment.move(region.getId(), id, to, Optional.empty()),
        "host.moved",
        "/host/board.xhtml?faces-redirect=true&includeViewParams=true");
  }

  /** Tone of a stage. */
  public String tone(HostStage of) {
    return switch (of) {
      case SIGNED, TEACHING_PRACTICE -> "ok";
      case RESTING -> "problem";
      case FOUND -> "info";
      default -> "wait";
    };
  }

  public String getStage() {
    return stage;
  }

  public void setStage(String stage) {
    this.stage = stage;
  }

  public String getPartner() {
    return partner;
  }

  public void setPartner(String partner) {
    this.partner = partner;
  }

  public String getDue() {
    return due;
  }

  public void setDue(String due) {
    this.due = due;
  }

  /** {@code true} for the caller's own hosts and those of nobody. */
  public String getMine() {
    return mine;
  }

  public void setMine(String mine) {
    this.mine = mine;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  /**
   * A column of the board.
   *
   * @param stage the stage
   * @param hosts its hosts, the next steps first
   * @param total how many there are
   */
  public record Column(HostStage stage, List<HostRow> hosts, long total) {}
}
