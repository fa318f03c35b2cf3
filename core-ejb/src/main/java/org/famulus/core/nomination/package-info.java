/**
 * Home institutions nominate their students in a call, and withdraw nominations. What the students then apply for belongs to the package {@code application}.
 */
package org.famulus.core.nomination;
