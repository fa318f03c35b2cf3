/**
 * Planning anew when places are withdrawn after they were given: what it would cost whom, who is
 * asked, and the one command that carries it out. Solving is the allocation engine's; binding
 * decisions are {@code decision}'s.
 */
package org.famulus.core.replan;
