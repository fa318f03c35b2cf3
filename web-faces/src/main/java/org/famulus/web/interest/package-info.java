/**
 * Pages about units' interest: the unit's form and commitments, approval, the faculty's list. What
 * may happen is decided by the core and the programme's rules.
 */
package org.famulus.web.interest;
