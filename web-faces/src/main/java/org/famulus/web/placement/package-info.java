/** Pages about placements: who comes to a unit and when. */
package org.famulus.web.placement;
