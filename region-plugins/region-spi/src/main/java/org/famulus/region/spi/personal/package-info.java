/**
 * What a region keeps about people: tables, columns, and what becomes of them. Declarations only;
 * how a person is told what is kept, or forgotten, is the core's.
 */
package org.famulus.region.spi.personal;
