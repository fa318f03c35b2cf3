/**
 * Pages by which people get in and by which their roles are kept: sign-in, set-up, invitations,
 * passwords, own account, users.
 */
package org.famulus.web.access;
