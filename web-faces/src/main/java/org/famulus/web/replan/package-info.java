/** Pages about places planned anew: plans of a call, one plan, and what a student is asked. */
package org.famulus.web.replan;
