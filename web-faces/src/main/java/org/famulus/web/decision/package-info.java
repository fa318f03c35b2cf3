/** Pages about binding decisions: list, record, reserve list, giving a place again, the student's own. */
package org.famulus.web.decision;
