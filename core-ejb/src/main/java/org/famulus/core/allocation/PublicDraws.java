package org.famulus.core.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.allocation.AllocationRun.Drawn;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.catalogue.Step;

/**
 * What anybody may know of the draws of a programme, without an account: the digest of what goes in
 * before a seed exists, then the seed and the digest of what came out. The last {@value #MOST} runs
 * are listed, those put aside too, so that nobody can draw until the result pleases. No person is
 * named.
 */
@ApplicationScoped
public class PublicDraws {

  private static final int MOST = 200;

  @Inject private Regions regions;
  @Inject private CallRepository calls;
  @Inject private AllocationRepository allocations;

  /** Whether the programme gives places by draws at all. */
  public boolean isOffered(String regionId) {
    return regions
        .find(regionId)
        .filter(plugin -> plugin.catalogue().steps().contains(Step.ALLOCATION))
        .isPresent();
  }

  /** The draws of a programme, the last frozen first; none of a programme without any. */
  @Transactional
  public List<PublishedDraw> all(String regionId) {
    if (regionId == null || !isOffered(regionId)) {
      return List.of();
    }
    Map<Long, String> titles =
        calls.all(regionId).stream()
            .collect(Collectors.toMap(ApplicationCall::id, ApplicationCall::title));
    return allocations.published(regionId, MOST).stream()
        .map(
            run ->
                new PublishedDraw(
                    titles.get(run.callId()),
                    run.title(),
                    run.state(),
                    run.policy(),
                    run.createdAt(),
                    run.inputDigest(),
                    run.keepsLockedOf()
                        .flatMap(id -> allocations.find(regionId, id))
                        .map(AllocationRun::title),
                    run.draw(),
                    run.sealDigest(),
                    run.openedSeal(),
                    run.draw().filter(drawn -> run.isChangedByHand()).isPresent(),
                    run.isKeptByHand()))
        .toList();
  }

  /**
   * A draw as the street sees it.
   *
   * @param call title of the call
   * @param title name people gave the draft
   * @param state where it stands
   * @param policy the policy it is solved with
   * @param frozenAt when what goes in was fixed
   * @param inputDigest digest of what goes in
   * @param continues title of the draft whose draw it goes on with
   * @param drawn what the draw gave, once there was one
   * @param sealDigest digest of the half of the seed that was sealed before
   * @param openedSeal that half, once it was used
   * @param byHand whether somebody changed results by hand afterwards
   * @param keptByHand whether one of the results it keeps was changed by hand before
   */
  public record PublishedDraw(
      String call,
      String title,
      RunState state,
      AllocationRun.UsedPolicy policy,
      Instant frozenAt,
      String inputDigest,
      Optional<String> continues,
      Optional<Drawn> drawn,
      Optional<String> sealDigest,
      Optional<String> openedSeal,
      boolean byHand,
      boolean keptByHand) {}
}
