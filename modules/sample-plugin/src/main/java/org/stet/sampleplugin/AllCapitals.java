package org.stet.sampleplugin;

import java.util.List;
import org.openide.util.lookup.ServiceProvider;
import org.stet.check.spi.Check;
import org.stet.text.api.Article;
import org.stet.text.api.Finding;
import org.stet.text.api.Severity;

/** Finds blocks that are written in capitals throughout. */
@ServiceProvider(service = Check.class)
public final class AllCapitals implements Check {

  @Override
  public String id() {
    return "all-capitals";
  }

  @Override
  public String summary() {
    return "Finds blocks that are written in capitals throughout";
  }

  @Override
  public List<Finding> check(Article article) {
    return article.body().stream()
        .filter(block -> isShouted(article.plain(block)))
        .map(
            block ->
                new Finding(
                    id(), Severity.NOTE, block.range(), "This is written in capitals throughout"))
        .toList();
  }

  private static boolean isShouted(String words) {
    return words.codePoints().anyMatch(Character::isUpperCase)
        && words.codePoints().noneMatch(Character::isLowerCase);
  }
}
