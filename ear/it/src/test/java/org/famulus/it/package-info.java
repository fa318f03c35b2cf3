/**
 * Tests of the archives as they are shipped: services inside a real server on two databases,
 * journeys in a real browser, the EAR on the supported application servers.
 */
package org.famulus.it;
