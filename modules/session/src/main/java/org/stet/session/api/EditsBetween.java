package org.stet.session.api;

import java.util.List;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

/** What leads from one text to another, as one edit from the first difference to the last. */
public final class EditsBetween {
  private EditsBetween() {}

  /** The change that makes {@code after} of {@code before}. */
  public static ChangeSet texts(String before, String after) {
    int most = Math.min(before.length(), after.length());
    int start = 0;
    while (start < most && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    if (start == before.length() && start == after.length()) {
      return ChangeSet.none(start);
    }
    start -= start > 0 && Character.isHighSurrogate(before.charAt(start - 1)) ? 1 : 0;
    int end = 0;
    while (end < most - start
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    boolean half = end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end));
    end -= half ? 1 : 0;
    TextRange range = new TextRange(start, before.length() - end);
    String replacement = after.substring(start, after.length() - end);
    return ChangeSet.of(before.length(), List.of(new Edit(range, replacement, "edit", "edited")));
  }
}
