/** Databases, servers and archives for the tests. Nothing here asserts anything. */
package org.famulus.it.support;
