/**
 * What exists in a programme: steps, kinds, fields, questions, papers, roles, documents. Declarations only; the core stores and shows what is declared here.
 */
package org.famulus.region.spi.catalogue;
