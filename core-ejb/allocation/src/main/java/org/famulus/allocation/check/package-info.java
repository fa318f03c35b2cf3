/**
 * Holds a result against the rules of its run, whoever worked it out. It shares no code with what
 * solves: a fault there must not hide itself here.
 */
package org.famulus.allocation.check;
