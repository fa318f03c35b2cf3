/**
 * The one ordered start: check settings, migrate, register regions, load the first season, tell that Famulus is ready. No other start-up code exists.
 */
package org.famulus.core.startup;
