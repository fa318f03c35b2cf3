/**
 * What a placement needs before it starts: requirements, who acts next, gates, the start itself. Of
 * health and police only the status is kept here; what a programme demands is its own policy.
 */
package org.famulus.core.compliance;
