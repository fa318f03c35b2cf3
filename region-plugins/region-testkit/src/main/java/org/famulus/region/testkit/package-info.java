/**
 * What the author of a region tests it with: the contract every region must keep, checks of byte code and resources, rules asked one by one. It knows the region interface and nothing of the core.
 */
package org.famulus.region.testkit;
