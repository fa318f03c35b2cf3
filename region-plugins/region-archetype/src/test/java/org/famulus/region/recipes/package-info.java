/**
 * What the recipes of the author's guide add to a region, as a region that keeps the contract. It is
 * built and tested with every build and shipped with none.
 */
package org.famulus.region.recipes;
