/**
 * Facts for tests of rules, with sensible values in every place a test does not care about.
 */
package org.famulus.region.testkit.example;
