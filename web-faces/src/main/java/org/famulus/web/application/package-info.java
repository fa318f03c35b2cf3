/**
 * Pages of applications: the student's own, the faculty's list and record, and the papers. Deciding on eligibility has pages of its own.
 */
package org.famulus.web.application;
