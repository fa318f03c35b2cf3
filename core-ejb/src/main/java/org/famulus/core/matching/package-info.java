/**
 * Students who found no place and say what they look for, and the board on which staff brings them
 * and free places together. What can be booked, and the booking itself, belong to {@code booking}.
 */
package org.famulus.core.matching;
