/**
 * Calls for applications: terms, windows, closures, publication, and collecting approved places.
 * Nominations and applications to a call have packages of their own.
 */
package org.famulus.core.call;
