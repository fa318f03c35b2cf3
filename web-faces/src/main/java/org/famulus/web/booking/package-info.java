/** Pages on which hosts offer places and students book them. */
package org.famulus.web.booking;
