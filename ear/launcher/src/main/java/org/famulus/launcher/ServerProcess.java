package org.famulus.launcher;

import java.lang.reflect.InvocationTargetException;

/**
 * Main class of the server's own process: Payara Micro, bound to the life of the launcher. When the
 * launcher is gone, even killed without a chance to say so, the server stops too.
 */
public final class ServerProcess {

  /** System property with the launcher's process id. */
  static final String LAUNCHER = "famulus.launcher";

  private static final String SERVER = "fish.payara.micro.impl.PayaraMicroImpl";

  private ServerProcess() {}

  /** Starts the server with its own arguments. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    ProcessHandle.of(Long.getLong(LAUNCHER))
        .ifPresentOrElse(
            launcher -> launcher.onExit().thenRun(() -> System.exit(0)), () -> System.exit(0));
    try {
      Class.forName(SERVER).getMethod("main", String[].class).invoke(null, (Object) arguments);
    } catch (InvocationTargetException failure) {
      failure.getCause().printStackTrace();
      System.exit(1);
    }
  }
}
