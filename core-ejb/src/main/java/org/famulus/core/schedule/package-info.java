/**
 * Work that is done once a day however many servers there are. What a job does lives in the package of its subject, not here.
 */
package org.famulus.core.schedule;
