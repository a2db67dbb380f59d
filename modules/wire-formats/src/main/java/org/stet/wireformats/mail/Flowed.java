package org.stet.wireformats.mail;

/** Text whose long lines the sender's program broke, and marked so by a space (RFC 3676). */
final class Flowed {
  private static final String SIGNATURE = "-- ";

  private Flowed() {}

  /**
   * Puts the lines together again; never a quoted one to one that is quoted less or more.
   *
   * @param delete whether the space at the end was added, and goes (DelSp=yes)
   */
  static String join(String text, boolean delete) {
    StringBuilder whole = new StringBuilder(text.length());
    int depthBefore = -1;
    boolean open = false;
    for (String line : text.split("\n", -1)) {
      int depth = depth(line);
      String words = line.substring(depth);
      boolean stuffed = words.startsWith(" ");
      String bare = stuffed ? words.substring(1) : words;
      boolean signature = bare.equals(SIGNATURE);
      if (open && depth == depthBefore && !signature) {
        whole.append(bare);
      } else {
        whole.append(depthBefore < 0 ? "" : "\n").append(">".repeat(depth));
        whole.append(depth > 0 && !bare.isEmpty() ? " " : "").append(bare);
      }
      open = bare.endsWith(" ") && !signature;
      if (open && delete) {
        whole.setLength(whole.length() - 1);
      }
      depthBefore = depth;
    }
    return whole.toString();
  }

  private static int depth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }
}
