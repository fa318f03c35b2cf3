/**
 * Support of what a placement costs a student: funding periods with a budget, claims with receipts,
 * which one person checks and another approves, and the files by which a bank pays them. Nobody is
 * entitled to it; what units are paid belongs to {@code payment}.
 */
package org.famulus.core.support;
