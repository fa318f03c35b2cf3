/**
 * Applications of people to a call: answers, ranked wishes, papers, notes, from draft to handed in. Whether an application is eligible is decided in the package {@code eligibility}.
 */
package org.famulus.core.application;
