/** Pages about calls: list, planner, record with the places not yet in the call. */
package org.famulus.web.call;
