package org.famulus.web.host;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.allocation.PublicDraws;
import org.famulus.core.booking.PublicPlaces;
import org.famulus.core.content.Section;
import org.famulus.core.host.PublicProgramme;
import org.famulus.core.host.PublicProgramme.Portrait;
import org.famulus.core.host.PublicProgramme.ProgrammePage;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** The public page of a programme and the portraits of its partner regions. Keeps nothing. */
@Named
@RequestScoped
public class PublicShown {

  @Inject private RegionContext region;
  @Inject private ReaderLanguage reader;
  @Inject private PublicProgramme programmes;
  @Inject private PublicPlaces places;
  @Inject private PublicDraws draws;

  @Inject private HttpServletRequest request;

  private String programme;
  private String code;
  private Optional<ProgrammePage> page;
  private Optional<Portrait> portrait;
  private PointMap map;
  private PointMap towns;

  /**
   * The address says what is read. It is asked at once, because a form that was filled in wrongly is
   * shown again before Faces has taken its parameters.
   */
  @PostConstruct
  void read() {
    programme = request.getParameter("programme");
    code = request.getParameter("code");
  }

  /** Speaks the words of the programme; one without a public page is not there. */
  public void enter() {
    region.enter(getPage().regionId());
  }

  /** The same for a portrait. */
  public void enterPortrait() {
    enter();
    getPortrait();
  }

  /**
   * The programme's page.
   *
   * @throws NotFoundException if there is none
   */
  public ProgrammePage getPage() {
    if (page == null) {
      page = programmes.programme(programme, reader.language());
    }
    return page.orElseThrow(() -> new NotFoundException("public programme", programme));
  }

  /**
   * The portrait of the partner region with the code.
   *
   * @throws NotFoundException if there is none
   */
  public Portrait getPortrait() {
    if (portrait == null) {
      portrait = programmes.portrait(programme, code, reader.language());
    }
    return portrait.orElseThrow(() -> new NotFoundException("partner region", code));
  }

  /** Parts of a portrait, in order. */
  public List<Section> getSections() {
    return Stream.of(Section.values())
        .filter(Section::isOfPartnerRegion)
        .filter(each -> !getPortrait().told().get(each).isEmpty())
        .toList();
  }

  /** Where the partner regions lie, each leading to its portrait. */
  public PointMap getMap() {
    if (map == null) {
      map =
          PointMap.of(
              getPage().partners(),
              row -> "/public/region.xhtml?programme=" + programme + "&code=" + row.code());
    }
    return map;
  }

  /** Where the towns of the portrait lie. */
  public PointMap getTownMap() {
    if (towns == null) {
      towns = PointMap.ofTowns(getPortrait().region());
    }
    return towns;
  }

  /** Whether places of the programme can be looked for in public. */
  public boolean isOffering() {
    return places.isOffered(programme);
  }

  /** Whether the programme has a public page. */
  public boolean isPublished() {
    if (page == null) {
      page = programmes.programme(programme, reader.language());
    }
    return page.isPresent();
  }

  /** Whether the programme gives places by draws, which anybody may check. */
  public boolean isDrawing() {
    return draws.isOffered(programme);
  }

  /** Id of the programme. */
  public String getProgramme() {
    return programme;
  }
}
