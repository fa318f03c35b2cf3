/**
 * The rules of the programme, one class each, named by the rule's id. They judge facts; they read no
 * database and no clock.
 */
package org.famulus.region.archetype.rule;
