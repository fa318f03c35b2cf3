/**
 * Figures of a programme that people look at: how a season went, how units' places are used, and
 * how long requirements take. They are counts; no person is named.
 */
package org.famulus.core.report;
