/**
 * The way of a file: choosing it, matching its columns, looking at what it would do, waiting, and
 * what became of it. What the rows do is decided in the core's package of the same name.
 */
package org.famulus.web.importing;
