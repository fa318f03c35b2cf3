/**
 * Permissions and the markers by which core and regions put a service method behind the core's gate.
 */
package org.famulus.region.spi.access;
