/** Pages about what a placement needs before it starts. */
package org.famulus.web.compliance;
