/**
 * What this installation carries: the regions that are loaded and how they are, and the records of
 * those that are loaded no more. What happens inside a loaded region does not belong here.
 */
package org.famulus.core.installation;
