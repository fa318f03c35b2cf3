package org.famulus.core.matching;

import java.util.List;
import java.util.Map;

/**
 * Whom to ask for where, for everybody who waits at once. Nobody was asked for yet.
 *
 * @param proposed who should be asked for where, the longest waiting first
 * @param without who has no proposal, the longest waiting first
 * @param left places with room nobody waits for that nobody is proposed for either
 * @param together how well this serves them
 * @param inOrder how well it would serve them if in the order in which they wait everybody were asked
 *     for at the best place left
 * @param method by which method; label {@code allocation.method.<NAME>}
 * @param best whether nothing better exists
 * @param seed the seed of the lottery between equally good results: the digest of what was solved
 * @param partnerNames names of partner regions by their codes
 */
public record Proposals(
    List<PlaceProposal> proposed,
    List<WithoutProposal> without,
    List<UnaskedPlace> left,
    ProposalFigures together,
    ProposalFigures inOrder,
    String method,
    boolean best,
    String seed,
    Map<String, String> partnerNames) {

  public Proposals {
    proposed = List.copyOf(proposed);
    without = List.copyOf(without);
    left = List.copyOf(left);
    partnerNames = Map.copyOf(partnerNames);
  }
}
