/**
 * Pages about partner regions and hosts, what hosts do by link, and the public pages of a programme.
 * What happens on them is decided by the core.
 */
package org.famulus.web.host;
