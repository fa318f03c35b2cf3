/** Pages about people and duplicates of them. Accounts and roles have pages of their own. */
package org.famulus.web.person;
