/** What operators ask: is the process alive, can it serve. Nothing about programmes. */
package org.famulus.web.health;
