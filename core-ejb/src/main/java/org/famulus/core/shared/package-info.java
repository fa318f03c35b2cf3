/**
 * Small building blocks every domain package uses: outcomes, reasons, instants in columns, names for search. Nothing here knows a domain concept.
 */
package org.famulus.core.shared;
