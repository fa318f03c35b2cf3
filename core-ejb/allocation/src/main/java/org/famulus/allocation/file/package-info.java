/**
 * The published file of a run: what was decided upon, what came out, and the digests of both. The
 * container, its CSV and its limits belong here, and for each kind of run what its rows mean; solving
 * and checking do not.
 */
package org.famulus.allocation.file;
