package org.famulus.core.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Session;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The mail session the server supplies as {@code mail/famulus}. It is looked up for every use, so a
 * session an administrator adds works without a restart.
 */
@ApplicationScoped
public class MailSession {

  /** JNDI name under which the server supplies it. */
  public static final String NAME = "mail/famulus";

  /** The session, if the server has one. */
  public Optional<Session> find() {
    try {
      return Optional.of(InitialContext.<Session>doLookup(NAME));
    } catch (NamingException noneConfigured) {
      return Optional.empty();
    }
  }
}
