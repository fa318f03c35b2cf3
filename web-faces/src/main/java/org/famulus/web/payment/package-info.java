/** Pages about payment runs and what units are paid. What happens on them is decided by the core. */
package org.famulus.web.payment;
