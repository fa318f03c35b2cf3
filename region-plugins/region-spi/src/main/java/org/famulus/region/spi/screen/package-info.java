/**
 * Screens only one region has, and where they appear.
 */
package org.famulus.region.spi.screen;
