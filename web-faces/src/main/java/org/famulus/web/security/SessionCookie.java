package org.famulus.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.famulus.core.settings.Settings;

/**
 * Keeps the session cookie to requests from our own pages, and to encrypted connections where people
 * reach Famulus by them.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Inject private Settings settings;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event.getServletContext().getSessionCookieConfig().setAttribute("SameSite", "Lax");
    if (settings.baseUrl().startsWith("https:")) {
      event.getServletContext().getSessionCookieConfig().setSecure(true);
    }
  }
}
