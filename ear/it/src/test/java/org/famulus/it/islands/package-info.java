/**
 * A programme that exists in tests only: practices on islands offer places, students book them. It
 * stands for every programme with the step BOOKING, with a rule at each moment of it, and for every
 * region that keeps tables about people: the islands keep a guest book.
 */
package org.famulus.it.islands;
