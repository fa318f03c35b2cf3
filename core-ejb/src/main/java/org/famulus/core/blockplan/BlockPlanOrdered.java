package org.famulus.core.blockplan;

/** Somebody has ordered a plan, in a transaction that is about to end. */
record BlockPlanOrdered() {}
