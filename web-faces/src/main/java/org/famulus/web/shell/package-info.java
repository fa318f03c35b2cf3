/**
 * What surrounds every page: words in the reader's language, the region at hand, who is signed in,
 * navigation and addresses. Nothing here is about one area.
 */
package org.famulus.web.shell;
