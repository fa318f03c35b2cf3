package org.famulus.web.security;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a session remembers of its sign-in.
 *
 * @param accountId the account
 * @param epoch the account's number of the time; a higher one ends the session
 * @param keyHash hash of the secret in the browser's second cookie
 * @param startedAt when it was signed in
 */
record Ticket(long accountId, int epoch, String keyHash, Instant startedAt)
    implements Serializable {}
