/**
 * Who may do what: accounts, roles, scopes, and the gate every use case passes. Signing in over HTTP belongs to the web.
 */
package org.famulus.core.access;
