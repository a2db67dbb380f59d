package org.stet.sampleplugin;

import java.util.ArrayList;
import java.util.List;
import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.text.api.Article;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

/** Turns the STOP of telegrams into a full stop: {@code ARRIVED STOP} becomes {@code ARRIVED.} */
@ServiceProvider(service = CleanRule.class, position = 50)
public final class TelegramStop implements CleanRule {
  private static final String STOP = " STOP";

  @Override
  public String id() {
    return "telegram-stop";
  }

  @Override
  public RuleKind kind() {
    return RuleKind.REPAIR;
  }

  @Override
  public String summary() {
    return "Turns the STOP of telegrams into a full stop";
  }

  @Override
  public List<Edit> propose(Article article) {
    String text = article.text();
    List<Edit> edits = new ArrayList<>();
    for (int at = text.indexOf(STOP); at >= 0; at = text.indexOf(STOP, at + 1)) {
      int end = at + STOP.length();
      boolean wordEnds = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (wordEnds) {
        edits.add(
            new Edit(new TextRange(at, end), ".", id(), "STOP is how telegrams end a sentence"));
      }
    }
    return edits;
  }
}
