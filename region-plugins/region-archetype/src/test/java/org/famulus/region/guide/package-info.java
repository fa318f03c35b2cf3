/**
 * Proves what the author's guide says: its code is code of the build, its recipes keep the contract, and
 * {@code ./new-region} makes a region that does.
 */
package org.famulus.region.guide;
