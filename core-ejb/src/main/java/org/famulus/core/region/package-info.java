/**
 * The registry of regions and the rule engine that asks their rules. What a particular region says does not belong here.
 */
package org.famulus.core.region;
