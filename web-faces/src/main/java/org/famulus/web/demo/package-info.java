/** What only a demo database has: moving its clock on. */
package org.famulus.web.demo;
