/** A region that breaks the contract wherever it can. */
package org.famulus.region.testkit.unruly;
