/**
 * Rules of a region: what they are asked, what they answer, and how several answers combine. A rule
 * never reads a database, a clock or a page; everything it may know comes with the context.
 */
package org.famulus.region.spi.rule;
