/**
 * Pages about universities, hospitals, sites and units. What happens on them is decided by the core.
 */
package org.famulus.web.organisation;
