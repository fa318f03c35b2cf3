/**
 * What a person sees first: what needs her today, whom she waits for, where the season stands. Each
 * domain package answers for itself through {@link org.famulus.core.home.TaskSource}; nothing is
 * stored here.
 */
package org.famulus.core.home;
