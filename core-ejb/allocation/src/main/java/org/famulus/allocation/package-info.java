/**
 * One place for each student: the problem, the policies, the exact solution and why it is as it is.
 * Knows nothing of programmes, databases or servers; whoever has the jar can repeat every result.
 */
package org.famulus.allocation;
