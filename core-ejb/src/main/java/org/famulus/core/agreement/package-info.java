/**
 * Agreements between a programme and its partner institutions, with parties and term. Whether an
 * application needs one is for the region's rules to say.
 */
package org.famulus.core.agreement;
