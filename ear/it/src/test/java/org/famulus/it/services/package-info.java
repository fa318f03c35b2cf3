/**
 * Use cases inside a real Payara Micro, once on H2 and once on PostgreSQL. All classes share one
 * deployment; each test makes its own people, units and calls.
 */
package org.famulus.it.services;
