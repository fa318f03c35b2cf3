/**
 * Plans of several blocks for each student, computed from a file outside the request. How they are computed lives in the engine's module, not here; nothing here binds anybody.
 */
package org.famulus.core.blockplan;
