package org.famulus.web.security;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A session that ends with its request: nobody can come back to it, and nobody is told its id. */
final class PassingSession implements HttpSession {

  private final ServletContext context;
  private final String id = UUID.randomUUID().toString();
  private final long began = System.currentTimeMillis();
  private final Map<String, Object> attributes = new HashMap<>();
  private int interval;

  PassingSession(ServletContext context) {
    this.context = context;
  }

  @Override
  public long getCreationTime() {
    return began;
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public long getLastAccessedTime() {
    return began;
  }

  @Override
  public ServletContext getServletContext() {
    return context;
  }

  @Override
  public void setMaxInactiveInterval(int seconds) {
    this.interval = seconds;
  }

  @Override
  public int getMaxInactiveInterval() {
    return interval;
  }

  @Override
  public Object getAttribute(String name) {
    return attributes.get(name);
  }

  @Override
  public Enumeration<String> getAttributeNames() {
    return Collections.enumeration(attributes.keySet());
  }

  @Override
  public void setAttribute(String name, Object value) {
    attributes.put(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    attributes.remove(name);
  }

  @Override
  public void invalidate() {
    attributes.clear();
  }

  @Override
  public boolean isNew() {
    return true;
  }
}
