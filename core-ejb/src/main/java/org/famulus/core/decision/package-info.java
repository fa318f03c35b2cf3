/**
 * Binding numbered decisions: allotment of a draft, single decisions, revocation, the student's answer, the reserve list. How a draft comes about belongs to {@code allocation}.
 */
package org.famulus.core.decision;
