/**
 * A region small enough to read in a minute, for tests of the core and of the contract, and broken ones the core must refuse.
 */
package org.famulus.region.testkit.toy;
