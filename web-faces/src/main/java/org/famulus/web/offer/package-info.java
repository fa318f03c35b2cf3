/** The places calls offer, as a list. Who gets a place is shown elsewhere. */
package org.famulus.web.offer;
