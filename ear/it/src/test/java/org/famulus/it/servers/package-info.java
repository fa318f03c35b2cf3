/**
 * Famulus as it is shipped, on every server it is promised for: the launcher, and the EAR installed
 * word for word as {@code docs/deploy.md} says. What a use case does is tried elsewhere.
 */
package org.famulus.it.servers;
