/**
 * The course Clinical placement of Lund University and Region Skåne: what exists in it and its own screen. Its rules are in {@code rule}; anything a second programme could use belongs to the core.
 */
package org.famulus.region.skane;
