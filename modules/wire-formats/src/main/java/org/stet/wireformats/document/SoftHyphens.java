package org.stet.wireformats.document;

/** Takes soft hyphens out of text: they show nowhere but at the end of a line. */
public final class SoftHyphens {
  private static final String REASON = "Says only where the word may be divided";

  private SoftHyphens() {}

  /** Adds {@code text}, without its soft hyphens, which {@code rule} takes out. */
  public static void without(String text, Look look, String rule, ParagraphBuilder to) {
    int from = 0;
    for (int at = text.indexOf('\u00ad'); at >= 0; at = text.indexOf('\u00ad', from)) {
      to.text(text.substring(from, at), look);
      to.remove("\u00ad", rule, REASON);
      from = at + 1;
    }
    to.text(text.substring(from), look);
  }
}
