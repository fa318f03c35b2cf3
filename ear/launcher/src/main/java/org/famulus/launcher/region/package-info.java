/**
 * Regions put into and taken out of an archive that is already built. What a region must bring to be
 * let in at the start is judged by the core, not here.
 */
package org.famulus.launcher.region;
