/**
 * What a programme publishes for its people: documents and the social programme. Mails and decisions are not published; they live with their records.
 */
package org.famulus.core.content;
