/** Pages opened by a personal link: no shell, no account, one thumb. */
package org.famulus.web.link;
