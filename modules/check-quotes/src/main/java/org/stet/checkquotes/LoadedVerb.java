package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;
import org.stet.check.spi.Check;
import org.stet.facts.api.LoadedCue;
import org.stet.facts.api.Quote;
import org.stet.facts.spi.QuoteReader;
import org.stet.text.api.Article;
import org.stet.text.api.Finding;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;

/**
 * Finds reporting verbs that say more than that something was said, such as "claimed". A note: the
 * verb may be just what is meant.
 *
 * <p>Asks the registered {@link QuoteReader}. A verb that reports several quotations is one
 * finding.
 */
@ServiceProvider(service = Check.class)
public final class LoadedVerb implements Check {
  private static final String ID = "loaded-cue";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String summary() {
    return "Reporting verbs that say more than \"said\"";
  }

  @Override
  public List<Finding> check(Article article) {
    QuoteReader reader = Lookup.getDefault().lookup(QuoteReader.class);
    List<Finding> findings = new ArrayList<>();
    Set<TextRange> found = new HashSet<>();
    for (Quote quote : reader == null ? List.<Quote>of() : reader.read(article)) {
      TextRange cue = quote.attribution().cue();
      LoadedCue loaded = quote.attribution().loaded();
      if (cue != null && loaded != null && found.add(cue)) {
        String message = "“" + article.plain(cue) + "” implies " + loaded.implied();
        findings.add(new Finding(ID, Severity.NOTE, cue, message, List.of(), List.of()));
      }
    }
    return findings;
  }
}
