/**
 * The command line by which anybody repeats a published run or solves one of his own. Words for people
 * belong here; what they say is worked out elsewhere.
 */
package org.famulus.allocation.command;
