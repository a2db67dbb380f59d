package org.stet.export.api;

import java.util.ArrayList;
import java.util.List;
import org.stet.store.api.AgencyNotice;
import org.stet.text.api.Severity;

/**
 * What an agency said of a story after the desk had it, and that stands against sending it out.
 * Like {@link PublishGate} it stops nothing.
 */
public final class AgencyGate {
  /** The gate's kinds of points. */
  public static final String KILLED = "killed-by-agency";

  public static final String WITHHELD = "withheld-by-agency";
  public static final String EMBARGOED = "embargoed-by-agency";
  public static final String CORRECTED = "corrected-by-agency";

  private AgencyGate() {}

  /**
   * What is open, the worst first.
   *
   * @param notices what the store has of the story, oldest first
   */
  public static List<OpenPoint> openPoints(List<AgencyNotice> notices) {
    List<OpenPoint> points = new ArrayList<>();
    for (AgencyNotice notice : AgencyNotice.standing(notices)) {
      String message = notice.inWords();
      switch (notice.kind()) {
        case KILLED, WITHDRAWN -> add(points, KILLED, Severity.ERROR, message);
        case WITHHELD -> add(points, WITHHELD, Severity.ERROR, message);
        case EMBARGOED -> add(points, EMBARGOED, Severity.ERROR, message);
        case CORRECTED -> add(points, CORRECTED, Severity.WARNING, message);
        case EMBARGO_LIFTED -> {} // Stands against nothing.
      }
    }
    return List.copyOf(points);
  }

  private static void add(List<OpenPoint> points, String id, Severity severity, String message) {
    points.add(new OpenPoint(id, severity, null, message.replaceFirst("[.\\s]+$", "")));
  }
}
