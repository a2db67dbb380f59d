package org.stet.wireformats.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.stet.wireformats.xml.XmlElement;

/**
 * What of a document does not show, where it is being read: sections, paragraphs, fields and runs
 * can be hidden, and what is inside shows no more than what is around it.
 */
final class HiddenText {
  /** Lists of what is where. */
  private static final Set<String> CONTENTS =
      Set.of(
          ("table-of-content illustration-index table-index object-index alphabetical-index"
                  + " user-index")
              .split(" "));

  private static final Set<String> UNSEEN =
      Set.of(
          ("tracked-changes sequence-decls forms title desc note-citation event-listeners bookmark"
                  + " image number")
              .split(" "));

  private static final String HIDDEN = "Hidden text, which the document does not show";

  private final Deque<String> reasons = new ArrayDeque<>();

  /** An element begins that is hidden, or not. */
  void begin(boolean isHidden) {
    begin(isHidden ? HIDDEN : "");
  }

  /** An element begins whose text does not count, for the reason {@code why}; empty if it does. */
  void begin(String why) {
    reasons.push(why().isEmpty() ? why : why());
  }

  void end() {
    reasons.poll();
  }

  /** Why text that comes now does not show; empty if it does. */
  String why() {
    return reasons.isEmpty() ? "" : reasons.element();
  }

  /** Whether {@code element} is a list of what is where. */
  static boolean isContents(XmlElement element) {
    return CONTENTS.contains(element.name());
  }

  /** Whether {@code element} holds nothing that is read where it stands. */
  static boolean isUnseen(XmlElement element) {
    return UNSEEN.contains(element.name());
  }

  /** Whether a row of a table does not show. */
  static boolean isHiddenRow(XmlElement row) {
    String visibility = row.attribute("visibility");
    return visibility.equals("collapse") || visibility.equals("filter");
  }

  /** Whether {@code element} says that it is hidden, or its condition holds (ODF 1.3, 4.3, 7.7). */
  static boolean says(XmlElement element) {
    return element.attribute("display").equals("none")
        || element.attribute("is-hidden").equals("true");
  }
}
