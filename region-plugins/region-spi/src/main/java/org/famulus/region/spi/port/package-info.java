/**
 * What a region may ask the core for. Ports answer with rows and outcomes, never with entities, and only for the region they are injected into.
 */
package org.famulus.region.spi.port;
