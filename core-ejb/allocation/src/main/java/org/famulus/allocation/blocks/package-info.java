/**
 * Several blocks for each student over the periods of a year: the problem, its seeded search, and a check that shares no
 * code with it. Knows nothing of programmes, databases or servers; whoever has the jar can repeat every result.
 */
package org.famulus.allocation.blocks;
