/**
 * Students' periods at units, from the admission decision on. The decisions themselves belong to {@code decision}.
 */
package org.famulus.core.placement;
