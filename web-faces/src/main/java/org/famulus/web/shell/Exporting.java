package org.famulus.web.shell;

import jakarta.faces.context.FacesContext;

/** Whether the request at hand is answered with a file that shows what a page would. */
public final class Exporting {

  /** Parameter of the address that names the list. */
  public static final String LIST = "export";

  /** Parameter of the address that names the format, {@code csv} or {@code xlsx}. */
  public static final String FORMAT = "format";

  private static final String RUNNING = "org.famulus.export";

  private Exporting() {}

  /** From now on the request is answered with a file: days and moments are written as values. */
  public static void begin(FacesContext faces) {
    faces.getAttributes().put(RUNNING, true);
  }

  static boolean isRunning() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces != null && faces.getAttributes().containsKey(RUNNING);
  }
}
