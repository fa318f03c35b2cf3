/** Pages about what comes after a placement: confirmations, the examiner's desk, certificates. */
package org.famulus.web.completion;
