/**
 * Immutable facts the core hands to rules and policies. Dates, numbers and codes; never entities, never health data.
 */
package org.famulus.region.spi.facts;
