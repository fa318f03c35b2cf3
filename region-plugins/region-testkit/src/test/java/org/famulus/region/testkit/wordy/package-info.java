/** A region that has nothing but words, good and bad ones. */
package org.famulus.region.testkit.wordy;
