/** The installation itself: its programmes, its statements. */
package org.famulus.web.start;
