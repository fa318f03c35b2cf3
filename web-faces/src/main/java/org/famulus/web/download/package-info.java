/**
 * Files as answers to requests: what was printed is shown, what was brought is saved. What stands in
 * them and who may have them is the core's; exports of lists are {@code org.famulus.web.list}'s.
 */
package org.famulus.web.download;
