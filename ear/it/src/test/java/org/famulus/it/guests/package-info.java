/**
 * A region of its own for tests of what regions keep about people. It is deployed beside the real
 * ones in tests of the services, and shipped with nothing.
 */
package org.famulus.it.guests;
