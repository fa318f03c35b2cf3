/** Pages with figures: a chart, and the table behind it. What is counted is decided by the core. */
package org.famulus.web.report;
