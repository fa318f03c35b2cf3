/**
 * Universities, hospitals, sites, clinical units and practices, and which regions work with them. Agreements between them live in their own package.
 */
package org.famulus.core.organisation;
