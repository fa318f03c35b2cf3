/**
 * What the installation sets from outside: environment, data source, clock. Programme parameters do not belong here; they are dated and live with the regions.
 */
package org.famulus.core.settings;
