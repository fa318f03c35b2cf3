/** Pages on which students say what they look for, and staff brings them and free places together. */
package org.famulus.web.matching;
