/**
 * The eligibility desk and decisions on many applications at once. Applications themselves are shown by the package {@code application}.
 */
package org.famulus.web.eligibility;
