/** The rule book and the dated values of its parameters. */
package org.famulus.web.rules;
