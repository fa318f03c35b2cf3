/**
 * The faculty's decision whether an application meets the programme's requirements: desk, checklist, decision, reversal. Who then gets which place belongs to the package {@code allocation}.
 */
package org.famulus.core.eligibility;
