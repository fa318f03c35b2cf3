/**
 * What a programme demands of a student before a placement starts. Only that something is in order
 * belongs here, and since and until when; never a result, a diagnosis or a copy.
 */
package org.famulus.region.spi.compliance;
