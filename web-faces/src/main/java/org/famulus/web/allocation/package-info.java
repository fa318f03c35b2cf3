/** Pages about draft allocations: calls, the board of a call, one student in a draft, comparison. */
package org.famulus.web.allocation;
