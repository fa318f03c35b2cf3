/**
 * The outbox: mails are written with the command that causes them and sent afterwards. What a mail says lies in bundle keys {@code mail.<template>.subject} and {@code mail.<template>.body}.
 */
package org.famulus.core.notify;
