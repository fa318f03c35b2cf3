/**
 * The three files staff import: units with their interest, partner universities with their agreement,
 * and applicants with their wishes. Here is what the columns are and what one row says; whether a
 * programme accepts it is decided by use cases and rules.
 */
package org.famulus.core.tabular.layout;
