/**
 * Immutable facts the core hands to rules and policies, read before the first of them is asked: all
 * rules of a moment see the same. Dates, numbers and codes; never entities, never health data.
 */
package org.famulus.region.spi.facts;
