/** Pages on evaluations: writing what is asked, and reading what was answered. */
package org.famulus.web.evaluation;
