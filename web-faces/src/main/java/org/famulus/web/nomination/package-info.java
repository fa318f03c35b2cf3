/**
 * Pages of nominations, for home institutions on a phone and for the faculty. The rules of nominating live in the core.
 */
package org.famulus.web.nomination;
