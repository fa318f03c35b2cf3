/** Pages of what the programme publishes: documents and the social programme. */
package org.famulus.web.library;
