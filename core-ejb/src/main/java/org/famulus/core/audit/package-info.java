/**
 * The append-only record of every command, refusals included, and the timelines read from it.
 */
package org.famulus.core.audit;
