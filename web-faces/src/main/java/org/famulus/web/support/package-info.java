/** Pages of support for what placements cost: claims, funding periods, payment files. */
package org.famulus.web.support;
