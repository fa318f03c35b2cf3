/** Pages about agreements with institutions. What happens on them is decided by the core. */
package org.famulus.web.agreement;
