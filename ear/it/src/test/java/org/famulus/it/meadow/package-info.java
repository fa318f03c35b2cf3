/**
 * A programme of the tests alone: students go to practices in the country. It recruits hosts and does
 * nothing else, so that partner regions, statements and public pages are tried without any programme
 * that is shipped.
 */
package org.famulus.it.meadow;
