/**
 * What comes after a placement: the supervisor's confirmation, its handing in by the student, the
 * examiner's decision, the certificate and its verification by anybody who holds the paper.
 */
package org.famulus.core.completion;
