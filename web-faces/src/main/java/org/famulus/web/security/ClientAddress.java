package org.famulus.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * The network address wrong passwords and wrong codes are counted by. Behind the proxy of the guide
 * some servers say the client's address and some the proxy's, which everybody shares. So a request
 * from the machine itself is one of the proxy's, which says for whom; from elsewhere anybody could
 * say anything.
 */
public final class ClientAddress {

  private static final String FORWARDED_FOR = "X-Forwarded-For";
  private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

  private ClientAddress() {}

  /** The address a request comes from. */
  public static String of(HttpServletRequest request) {
    return of(request.getRemoteAddr(), request.getHeader(FORWARDED_FOR));
  }

  /** The last entry is the one the proxy itself has written, whatever it was handed before it. */
  static String of(String peer, String forwardedFor) {
    if (forwardedFor == null || !isThisMachine(peer)) {
      return peer;
    }
    String last = forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
    return ADDRESS.matcher(last).matches() ? last : peer;
  }

  private static boolean isThisMachine(String address) {
    try {
      return ADDRESS.matcher(address).matches()
          && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException noAddress) {
      return false;
    }
  }
}
