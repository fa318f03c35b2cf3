package org.famulus.region.spi.facts;

/**
 * A requirement about to be handed in, verified or reminded of.
 *
 * @param placement its placement, with all requirements as they will be after the command
 * @param requirement the requirement as it will be after the command
 */
public record RequirementChangeFacts(PlacementFacts placement, RequirementFacts requirement) {}
