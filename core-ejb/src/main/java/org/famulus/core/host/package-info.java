/**
 * Partner regions with their towns, and hosts there: how they are won, what they sign, how they
 * describe themselves, and what the public is told. What a host offers and who books it does not
 * belong here.
 */
package org.famulus.core.host;
