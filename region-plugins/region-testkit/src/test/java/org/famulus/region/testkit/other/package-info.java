/** A region next door, for the unruly one to reach into. */
package org.famulus.region.testkit.other;
