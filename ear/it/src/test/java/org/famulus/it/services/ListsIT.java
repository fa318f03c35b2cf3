package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.UserCriteria;
import org.famulus.core.access.Users;
import org.famulus.core.agreement.AgreementCriteria;
import org.famulus.core.agreement.Agreements;
import org.famulus.core.allocation.Allocations;
import org.famulus.core.allocation.ResultCriteria;
import org.famulus.core.allocation.ResultCriteria.Show;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests what all lists promise: few statements, exact numbers up to a bound, safe searches. */
@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("A list")
public class ListsIT {

  private static final Page SOME = new Page(0, 2);

  @Inject private GrowingLists lists;
  @Inject private ImportGround ground;
  @Inject private StatementCounter statements;
  @Inject private Callers callers;
  @Inject private Allocations allocations;
  @Inject private Agreements agreements;
  @Inject private Users users;

  @Test
  @DisplayName("sends no more statements with 1,000 applications than with 10")
  public void statementsDoNotGrow() throws Exception {
    ListScene scene = new ListScene(ground);
    scene.grow(10);
    Map<String, Integer> small = statements(scene);
    scene.grow(1_000);
    statements(scene)
        .forEach((list, many) -> assertThat(many).as(list).isLessThanOrEqualTo(small.get(list)));
    assertThat(small.values()).allMatch(count -> count > 1);
  }

  @Test
  @DisplayName("counts exactly up to a thousand rows, and says so from there")
  public void countsUpToBound() throws Exception {
    ListScene scene = new ListScene(ground);
    scene.grow(Count.EXACT_UP_TO);
    Slice<?> exact = read(scene, "Nominations", SOME);
    assertThat(exact.total()).isEqualTo(Count.exactly(1_000));
    assertThat(exact.counts().get("state"))
        .containsEntry("NOMINATED", Count.exactly(980))
        .containsEntry("WITHDRAWN", Count.exactly(20));
    scene.grow(1_100);
    Slice<?> many = read(scene, "Nominations", SOME);
    assertThat(many.counts().get("state"))
        .containsEntry("NOMINATED", Count.tooMany())
        .containsEntry("WITHDRAWN", Count.exactly(22));
    assertThat(many.total()).isEqualTo(new Count(1_022, true));
    assertThat(read(scene, "Allocation board", SOME).total()).isEqualTo(Count.tooMany());
  }

  @Test
  @DisplayName("shows the same people page by page as all at once")
  public void pages() throws Exception {
    ListScene scene = new ListScene(ground);
    scene.grow(20);
    for (String list : List.of("Applications", "Nominations", "Allocation board", "Reserve list")) {
      Slice<?> whole = read(scene, list, new Page(0, 20));
      Slice<?> first = read(scene, list, new Page(0, 1));
      Slice<?> second = read(scene, list, new Page(1, 19));
      assertThat(List.of(first.rows().get(0))).as(list).isEqualTo(whole.rows().subList(0, 1));
      assertThat((Object) second.rows())
          .as(list)
          .isEqualTo(whole.rows().subList(1, whole.rows().size()));
    }
  }

  @Test
  @DisplayName("takes a search for % _ \\ and ' beside a yes-or-no filter")
  public void wildcardsInSearch() throws Exception {
    ListScene scene = new ListScene(ground);
    scene.grow(10);
    for (String typed : List.of("%", "_", "\\", "a\\b", "100%", "o'h", "!")) {
      Optional<String> text = Optional.of(typed);
      callers.as(
          Caller.famulus("test"),
          () -> {
            for (Show show : Show.values()) {
              allocations.results(
                  new ResultCriteria(Ground.REGION, scene.run(), show, text, Optional.empty()),
                  Sort.byDefault(),
                  SOME);
            }
            agreements.find(
                new AgreementCriteria(
                    Ground.REGION,
                    text,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(true)),
                Sort.byDefault(),
                SOME);
            users.find(
                new UserCriteria(Ground.REGION, Optional.empty(), text, Optional.of(false)),
                Sort.byDefault(),
                SOME);
            return null;
          });
    }
  }

  private Map<String, Integer> statements(ListScene scene) throws Exception {
    Map<String, Integer> counts = new LinkedHashMap<>();
    callers.as(
        Caller.famulus("test"),
        () -> {
          for (var list : lists.of(scene).entrySet()) {
            counts.put(list.getKey(), statements.count(() -> list.getValue().read(SOME)));
          }
          return null;
        });
    return counts;
  }

  private Slice<?> read(ListScene scene, String list, Page page) throws Exception {
    return callers.as(
        Caller.famulus("test"), () -> lists.of(scene).get(list).read(page));
  }
}
