/**
 * Writes docs/rules.md and docs/statements.md from the rules themselves and from the tests that
 * name them, and fails when the committed pages are out of date.
 */
package org.famulus.it.docs;
