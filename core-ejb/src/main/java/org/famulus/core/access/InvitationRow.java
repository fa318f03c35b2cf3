package org.famulus.core.access;

import java.time.Instant;
import java.util.Optional;

/**
 * An invitation nobody has used yet.
 *
 * @param id its id
 * @param name who is invited
 * @param email to which address
 * @param role as what
 * @param organisation for which organisation
 * @param createdBy who invited
 * @param createdAt when
 * @param expiresAt until when the link works
 * @param expired whether it has stopped working
 */
public record InvitationRow(
    long id,
    String name,
    String email,
    Role role,
    Optional<String> organisation,
    String createdBy,
    Instant createdAt,
    Instant expiresAt,
    boolean expired) {}
