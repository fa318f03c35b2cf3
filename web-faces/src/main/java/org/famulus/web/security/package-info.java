/**
 * Who is signed in, and what every answer carries: session, sign-in mechanism, headers, origin
 * check, error pages. Rights are not here; the core asks for them on every call.
 */
package org.famulus.web.security;
