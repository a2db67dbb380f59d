package org.stet.check.spi;

import java.util.List;
import org.stet.text.api.Article;
import org.stet.text.api.Finding;

/** One check of an article. Stateless, called off the event thread, from any thread. */
public interface Check {

  /** The stable kebab-case id, also that of its findings: {@code unclosed-quote}. */
  String id();

  /** What the check looks for, as an editor would say it, without a final full stop. */
  String summary();

  /** What the check has to say about {@code article}, in any order. */
  List<Finding> check(Article article);
}
