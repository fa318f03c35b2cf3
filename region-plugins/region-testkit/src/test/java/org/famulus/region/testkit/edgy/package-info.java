/** A region whose one rule answers as a test tells it. */
package org.famulus.region.testkit.edgy;
