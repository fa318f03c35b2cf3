/**
 * What the programme keeps about students' studies: examinations, lecture-free time, parts of nursing
 * service and Famulatur, tertials and absences. Its own tables and the services in front of them.
 */
package org.famulus.region.milamed.account;
