package org.famulus.region.testkit.other;

/** Something of another region. */
public final class NeighbourThing {}
