/**
 * What this installation carries and keeps, seen past the entities: the regions that are loaded and how
 * they are, the records of those that are loaded no more, and everything about one person, to be
 * handed out or erased. What happens inside a loaded region does not belong here.
 */
package org.famulus.core.installation;
