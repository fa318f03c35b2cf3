/**
 * How places are given: policies a region chooses and configures. Solving is the core's.
 */
package org.famulus.region.spi.allocation;
