/**
 * Holds the build to the promise of the region interface: what was there in the last version is
 * there still, and the version says what was added.
 */
package org.famulus.region.spi.promise;
