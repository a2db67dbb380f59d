package org.stet.cleanrules.layout;

import java.util.ArrayList;
import java.util.List;
import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.text.api.Article;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

/**
 * Takes out characters that nobody sees and that break words apart for every search: soft hyphens,
 * zero-width spaces, byte order marks, controls. Joiners stay where a script or an emoji needs
 * them.
 */
@ServiceProvider(service = CleanRule.class, position = 100)
public final class RepairInvisibleCharacters implements CleanRule {
  @Override
  public String id() {
    return "repair-invisible-characters";
  }

  @Override
  public RuleKind kind() {
    return RuleKind.REPAIR;
  }

  @Override
  public String summary() {
    return "Takes out soft hyphens, zero-width and control characters";
  }

  @Override
  public List<Edit> propose(Article article) {
    String text = article.text();
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isInvisible(text, end)) {
        end++;
      }
      if (end > at) {
        edits.add(Edit.remove(new TextRange(at, end), id(), reason(text.charAt(at))));
      }
      at = end + 1;
    }
    return edits;
  }

  private static boolean isInvisible(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '\u00ad', '\u200b', '\u2060', '\ufeff' -> true;
      case '\u200c', '\u200d' -> !joins(text, at);
      case '\t', '\n', '\r' -> false;
      default -> c < ' ' || (c >= 0x7f && c <= 0x9f);
    };
  }

  /** Whether the joiner at {@code at} stands between characters that are not Latin letters. */
  private static boolean joins(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at - 1) > '\u02ff'
        && text.charAt(at + 1) > '\u02ff';
  }

  private static String reason(char c) {
    return switch (c) {
      case '\u00ad' -> "A soft hyphen left from typesetting";
      case '\ufeff' -> "A byte order mark inside the text";
      case '\u200b', '\u200c', '\u200d', '\u2060' -> "A zero-width character";
      default -> "A control character";
    };
  }
}
