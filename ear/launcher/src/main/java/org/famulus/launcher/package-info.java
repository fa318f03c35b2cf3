/**
 * Starts Famulus with one command: an embedded server, a database, the demo season. Nothing of the
 * application itself belongs here; the launcher knows only the finished archive and its health page.
 */
package org.famulus.launcher;
