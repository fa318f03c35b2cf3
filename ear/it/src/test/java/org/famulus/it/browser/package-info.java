/**
 * Famulus as people see it, in a real browser on a server of its own with the demo season: a
 * season from the import of applicants to the answer of the student.
 */
package org.famulus.it.browser;
