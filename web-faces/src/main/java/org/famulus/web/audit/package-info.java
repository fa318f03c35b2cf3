/** What happened in a region. */
package org.famulus.web.audit;
