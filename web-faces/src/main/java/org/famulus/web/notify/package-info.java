/** Pages about outgoing mail: the outbox, one mail, mail to a list. */
package org.famulus.web.notify;
