/**
 * Flows of least cost in networks, exact, with the prices that prove it. Knows nodes and arcs, not
 * students and places.
 */
package org.famulus.allocation.flow;
