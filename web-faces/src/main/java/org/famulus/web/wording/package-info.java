/** What the programme's mails say. */
package org.famulus.web.wording;
