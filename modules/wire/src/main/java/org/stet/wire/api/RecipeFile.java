package org.stet.wire.api;

/**
 * A recipe for the pages of a site as a desk wrote it; what reads pages reads it, too.
 *
 * @param name what messages call the file: {@code ferry-times.page}
 * @param text what stands in it; empty if it cannot be read
 * @param problem why it cannot be read; empty if it can
 */
public record RecipeFile(String name, String text, String problem) {
  /** A file with this text. */
  public static RecipeFile of(String name, String text) {
    return new RecipeFile(name, text, "");
  }

  /** A file that cannot be read. */
  public static RecipeFile unread(String name, String problem) {
    return new RecipeFile(name, "", problem);
  }
}
