package org.famulus.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of the page and its neighbours. Lists keep page, order and filters in it, so that a
 * view can be shared, bookmarked and returned to.
 */
@Named("address")
@RequestScoped
public class Address {

  private static final String REMEMBERED = "org.famulus.list.";

  @Inject private HttpServletRequest request;

  /** A parameter of the address, or empty. */
  public String param(String name) {
    String value = query().get(name);
    return value == null ? "" : value;
  }

  /** The same page with one parameter set, from its first list page on; blank takes it out. */
  public String with(String name, Object value) {
    Map<String, String> changed = query();
    changed.remove("page");
    put(changed, name, value);
    return link(changed);
  }

  /** The same page with some parameters taken out, from its first list page on. */
  public String without(Collection<String> names) {
    Map<String, String> changed = query();
    changed.remove("page");
    changed.keySet().removeAll(names);
    return link(changed);
  }

  /** The same list with its n-th page, counted from one. */
  public String page(int number) {
    Map<String, String> changed = query();
    put(changed, "page", number == 1 ? "" : number);
    return link(changed);
  }

  /** The same list in the order of a column; a second time, the other way round. */
  public String sort(String column) {
    Map<String, String> changed = query();
    boolean turn = column.equals(changed.get("sort")) && !"down".equals(changed.get("dir"));
    changed.remove("page");
    put(changed, "sort", column);
    put(changed, "dir", turn ? "down" : "");
    return link(changed);
  }

  /** State of a column for {@code aria-sort}. */
  public String sorted(String column) {
    if (!column.equals(param("sort"))) {
      return "none";
    }
    return "down".equals(param("dir")) ? "descending" : "ascending";
  }

  /** The parameters as they stand, starting with a question mark. */
  public String getQuery() {
    return link(query());
  }

  /** The parameters other than one and the page number, for a form that sets that one. */
  public List<Parameter> others(String name) {
    Map<String, String> kept = query();
    kept.remove(name);
    kept.remove("page");
    return kept.entrySet().stream().map(e -> new Parameter(e.getKey(), e.getValue())).toList();
  }

  /** Where a list of this page, as it is filtered and sorted now, can be had as a file. */
  public String export(String list, String format) {
    Map<String, String> wanted = query();
    wanted.remove("page");
    put(wanted, Exporting.LIST, list);
    put(wanted, Exporting.FORMAT, format);
    return link(wanted);
  }

  /** Remembers this page's filters for the way back to it. */
  public void remember() {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.setAttribute(REMEMBERED + request.getServletPath(), getQuery());
    }
  }

  /** Address of a page of this application, with the filters it was left with. */
  public String back(String view) {
    HttpSession session = request.getSession(false);
    Object query = session == null ? null : session.getAttribute(REMEMBERED + view);
    return to(view) + (query == null ? "" : query);
  }

  /** Address of a page of this application. */
  public String to(String view) {
    return request.getContextPath() + view;
  }

  /** Path and parameters of this page within the application, for coming back to it. */
  public String getHere() {
    String query = getQuery();
    return request.getServletPath() + ("?".equals(query) ? "" : query);
  }

  private Map<String, String> query() {
    Map<String, String> query = new LinkedHashMap<>();
    String text = request.getQueryString();
    if (text != null) {
      for (String name : names(text)) {
        put(query, name, request.getParameter(name));
      }
    }
    return query;
  }

  private static Iterable<String> names(String query) {
    return Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2)[0])
        .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static void put(Map<String, String> query, String name, Object value) {
    if (value == null || value.toString().isBlank()) {
      query.remove(name);
    } else {
      query.put(name, value.toString());
    }
  }

  private static String link(Map<String, String> query) {
    return query.entrySet().stream()
        .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * A parameter of an address.
   *
   * @param name its name
   * @param value its value
   */
  public record Parameter(String name, String value) {}
}
