/**
 * Personal links for people without an account: what they are for, who got one and when, and how the
 * receiver gets a new one by herself. What is done by a link belongs to the package of that record.
 */
package org.famulus.core.link;
