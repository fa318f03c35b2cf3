package org.famulus.it.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports nobody uses at the moment, out of the range systems hand out themselves. */
public final class FreePorts {

  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 31_000;
  private static final int TRIES = 200;

  private FreePorts() {}

  /** One free port. */
  public static int one() {
    return base(new int[] {0});
  }

  /** A number that, added to each of the given offsets, gives a free port. */
  public static int base(int... offsets) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      int base = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
      if (allFree(base, offsets)) {
        return base;
      }
    }
    throw new IllegalStateException("No free ports between " + LOWEST + " and " + HIGHEST);
  }

  private static boolean allFree(int base, int[] offsets) {
    for (int offset : offsets) {
      try (ServerSocket socket =
          new ServerSocket(base + offset, 1, InetAddress.getLoopbackAddress())) {
        socket.setReuseAddress(true);
      } catch (IOException taken) {
        return false;
      }
    }
    return true;
  }
}
