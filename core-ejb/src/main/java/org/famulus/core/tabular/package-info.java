/**
 * From rows of a spreadsheet to typed values: columns, their mapping onto the headings of a file,
 * parsers, and problems as data with a remedy for each. What the values mean to the domain, and
 * whether they may be stored, is decided by the caller.
 */
package org.famulus.core.tabular;
