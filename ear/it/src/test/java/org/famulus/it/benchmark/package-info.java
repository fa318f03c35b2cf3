/** What {@code ./check --benchmark} measures outside the server, and the page it writes. */
package org.famulus.it.benchmark;
