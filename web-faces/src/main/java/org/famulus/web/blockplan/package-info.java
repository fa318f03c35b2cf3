/** Pages of plans of several blocks for each student: files, how far a plan is, what came out. */
package org.famulus.web.blockplan;
