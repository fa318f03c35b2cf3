/**
 * The pages a journey goes through, each with what a person can do and read on it. A press waits
 * for the page that follows, never for time to pass.
 */
package org.famulus.it.browser.page;
