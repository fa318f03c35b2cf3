/**
 * The promise to authors of regions (programmes): what a region must say about itself and what the
 * core will ask it. Interfaces and records only; nothing here knows the core's entities, a
 * database or a page.
 */
package org.famulus.region.spi;
