package org.stet.wireformats.story;

import org.stet.text.api.FieldName;

/** An item of a list that its sender has killed or holds: a list does not pass on its words. */
public final class ForbiddenItem {
  private ForbiddenItem() {}

  /**
   * Leaves out of {@code sheet} what an item has put there, if its status forbids its use.
   *
   * @param from the first line of the item
   * @param status in any of the words of the standards; may be empty
   */
  public static void leaveOut(Sheet sheet, int from, String status) {
    Sheet said = new Sheet();
    FieldWords.status(said, status);
    said.value(FieldName.STATUS)
        .ifPresent(
            word -> {
              for (int index = from; index < sheet.size(); index++) {
                Part part = sheet.get(index).part();
                if (part == Part.SUBHEAD || part.isText()) {
                  sheet.drop(index, "The item is " + word + " by its sender");
                }
              }
            });
  }
}
