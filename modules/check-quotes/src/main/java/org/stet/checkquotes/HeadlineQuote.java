package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openide.util.lookup.ServiceProvider;
import org.stet.check.spi.Check;
import org.stet.text.api.Article;
import org.stet.text.api.Evidence;
import org.stet.text.api.Finding;
import org.stet.text.api.Role;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;

/**
 * Finds quotations in the headline and the standfirst that are not, word for word, quotations of
 * the story below them.
 *
 * <p>Case, marks, punctuation and the parts a quotation is cut into by "she said" do not count;
 * every word does. What is left out has to be marked by dots or brackets. Works in any language
 * that is written with blanks between words.
 */
@ServiceProvider(service = Check.class)
public final class HeadlineQuote implements Check {
  private static final String ID = "headline-quote";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String summary() {
    return "Quotations in the headline that are not in the story word for word";
  }

  @Override
  public List<Finding> check(Article article) {
    Story story = Story.of(article);
    List<Stretch> stretches = Stretches.of(story);
    if (stretches.stream().noneMatch(stretch -> isHeading(story, stretch))) {
      return List.of();
    }
    QuotedBody body = new QuotedBody(story, stretches);
    List<Finding> findings = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (isHeading(story, stretch)
          && stretch.parent() < 0
          && stretch.closed()
          && body.hasWords()) {
        Finding finding = finding(story, stretch, body);
        if (finding != null) {
          findings.add(finding);
        }
      }
    }
    return findings;
  }

  private static boolean isHeading(Story story, Stretch stretch) {
    Role role = story.paragraphs().get(stretch.paragraph()).role();
    return role == Role.HEADLINE || role == Role.STANDFIRST;
  }

  private static @Nullable Finding finding(Story story, Stretch stretch, QuotedBody body) {
    List<List<String>> wanted = QuotedBody.fragments(stretch.words().in(story.words()));
    if (wanted.isEmpty() || body.quotes(wanted)) {
      return null;
    }
    TextRange place = Story.toArticle(story.at(stretch.range().start()), stretch.range());
    TextRange unmarked = body.saysUnmarked(wanted);
    if (unmarked != null) {
      return new Finding(
          ID,
          Severity.WARNING,
          place,
          "These words are in the story, but not as a quotation",
          List.of(evidence("In the story", story, unmarked)),
          List.of());
    }
    TextRange closest = body.closest(wanted);
    return new Finding(
        ID,
        Severity.WARNING,
        place,
        "Nobody says this word for word in the story",
        closest == null ? List.of() : List.of(evidence("Closest in the story", story, closest)),
        List.of());
  }

  private static Evidence evidence(String label, Story story, TextRange range) {
    return new Evidence(
        label, range.in(story.words()), Story.toArticle(story.at(range.start()), range));
  }
}
