/**
 * Printing letters as PDF and keeping what was issued. What a letter says comes from the region's templates and from the record it is about.
 */
package org.famulus.core.document;
