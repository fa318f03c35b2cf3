/**
 * What to do when places are withdrawn after they were given: who moves, at which price in moves.
 * Solving is the parent package's.
 */
package org.famulus.allocation.replan;
