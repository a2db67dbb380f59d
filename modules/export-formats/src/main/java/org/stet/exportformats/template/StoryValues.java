package org.stet.exportformats.template;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.exportformats.html.NewsArticleData;
import org.stet.exportformats.words.AuthorNames;
import org.stet.exportformats.words.BalancedDirection;
import org.stet.exportformats.words.BodyMarkup;
import org.stet.exportformats.words.CleanCharacters;
import org.stet.exportformats.words.Dates;
import org.stet.exportformats.words.LanguageTags;
import org.stet.exportformats.words.StoryFacts;
import org.stet.exportformats.words.StoryFacts.Usability;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

/**
 * What a template is offered of a story. All names are always there: what the story lacks is an
 * empty text or list, so that a name that is missing is one that was misspelt. Notes to colleagues
 * are not among it.
 */
final class StoryValues {
  private static final List<FieldName> AS_GIVEN =
      List.of(
          FieldName.HEADLINE,
          FieldName.SLUG,
          FieldName.TAKE,
          FieldName.SOURCE,
          FieldName.COPYRIGHT,
          FieldName.DATE,
          FieldName.CATEGORY,
          FieldName.URGENCY,
          FieldName.STATUS,
          FieldName.EMBARGO,
          FieldName.EDNOTE);

  private StoryValues() {}

  static Map<String, Object> of(Article article, TemplateKind kind) {
    StoryFacts facts = new StoryFacts(article);
    Map<String, Object> values = new HashMap<>();
    for (FieldName field : AS_GIVEN) {
      values.put(field.label().toLowerCase(java.util.Locale.ROOT), safe(facts.field(field)));
    }
    values.put("byline", safe(facts.byline()));
    values.put("dateline", safe(facts.dateline()));
    values.put("day", Dates.day(facts.field(FieldName.DATE)));
    values.put("language", facts.language());
    values.put("address", facts.address());
    values.put("standfirsts", safe(facts.standfirsts()));
    values.put("authors", safe(AuthorNames.of(facts.byline())));
    values.put("keywords", safe(facts.keywords()));
    values.put("subjects", safe(facts.subjects()));
    values.put("locations", safe(facts.locations()));
    values.put("withheld", facts.usability() == Usability.WITHHELD);
    values.put("cancelled", facts.usability() == Usability.CANCELLED);
    values.put("right-to-left", LanguageTags.isRightToLeft(facts.language()));
    values.put("blocks", BlockValues.of(article, kind));
    if (kind == TemplateKind.HTML) {
      values.put(Vocabulary.BODY, new Markup(BodyMarkup.of(article)));
      values.put(Vocabulary.DATA, new Markup(data(article)));
    }
    return values;
  }

  private static String data(Article article) {
    try {
      return NewsArticleData.of(article);
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail", e);
    }
  }

  private static List<String> safe(List<String> all) {
    return all.stream().map(StoryValues::safe).toList();
  }

  /**
   * {@code words} as one line that turns nothing around it and holds nothing that may not go out.
   */
  static String safe(String words) {
    String line = CleanCharacters.of(words).replaceAll("[\\n\\t\\u2028\\u2029]", " ").strip();
    return BalancedDirection.of(line);
  }
}
