/**
 * People as the programmes know them: names, addresses, language, and the merging of duplicates.
 * Accounts and roles live in {@code access}, what a person applies for lives in its own package.
 */
package org.famulus.core.person;
