/**
 * Places that a call offers, with capacity and how many are taken. Who gets one is decided in
 * {@code allocation}.
 */
package org.famulus.core.offer;
