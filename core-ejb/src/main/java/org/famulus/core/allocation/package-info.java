/**
 * Drafts of who gets which place in a call: lottery, solver, comparison, changes by hand. Nothing here binds anybody; binding decisions are made in {@code decision}.
 */
package org.famulus.core.allocation;
