/** Beans of the programme's own pages. They hold ids and what is typed, and ask the services. */
package org.famulus.region.milamed.page;
