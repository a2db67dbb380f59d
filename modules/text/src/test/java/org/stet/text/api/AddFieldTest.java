package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddFieldTest {
  private static Article add(Article article, FieldName name, String words) {
    Edit edit = CopyFile.addField(article, name, words, "add-field", "Found in the body");
    return article.apply(ChangeSet.of(article.text().length(), List.of(edit)));
  }

  @ParameterizedTest(name = "{0} + {1}")
  @CsvSource({
    // before, name, after
    "'', SLUG, 'Slug: x\n\n'",
    "'Words.\n', SLUG, 'Slug: x\n\nWords.\n'",
    "'\nWords.\n', SLUG, 'Slug: x\n\n\nWords.\n'",
    "'Headline: a\n\nWords.\n', SLUG, 'Headline: a\nSlug: x\n\nWords.\n'",
    "'Headline: a\nWords.\n', SLUG, 'Headline: a\nSlug: x\nWords.\n'",
    "'Headline: a', SLUG, 'Headline: a\nSlug: x'",
    "'Headline: a\r\n\r\nWords.', SLUG, 'Headline: a\nSlug: x\r\n\r\nWords.'",
    "'Source: a\n', SLUG, 'Slug: x\nSource: a\n'",
    "'Headline: a\nSource: b\n', SLUG, 'Headline: a\nSlug: x\nSource: b\n'",
    "'Slug: a\n', SLUG, 'Slug: a\nSlug: x\n'",
    "'Source: a\nHeadline: b\n', SLUG, 'Source: a\nHeadline: b\nSlug: x\n'",
  })
  void standsInTheOrderOfNames(String before, FieldName name, String after) {
    assertEquals(after, add(Article.of(before), name, "x").text());
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53})
  void changesNothingElse(long seed) {
    HostileText hostile = new HostileText(seed);
    for (int round = 0; round < 5_000; round++) {
      Article article = Article.of(hostile.text());
      FieldName name = hostile.pick(List.of(FieldName.values()));
      String words = hostile.words();
      Article after = add(article, name, words);
      assertEquals(article.fields().size() + 1, after.fields().size(), after::text);
      assertEquals(
          article.body().stream().map(b -> b.role() + article.plain(b)).toList(),
          after.body().stream().map(b -> b.role() + after.plain(b)).toList(),
          after::text);
      if (article.field(name).isEmpty()) {
        assertEquals(Optional.of(words), after.field(name), after::text);
      } else {
        assertEquals(article.field(name), after.field(name), "the first one counts");
      }
    }
  }

  @Test
  void anEmptyOneIsThereToBeFilled() {
    Article article = add(Article.of("Words."), FieldName.BYLINE, " ");
    assertEquals(1, article.fields().size());
    assertEquals(Optional.empty(), article.field(FieldName.BYLINE));
    assertEquals(
        "Byline: Ida Holm\n\nWords.",
        CopyFile.reword(article, article.blocks().get(0), "Ida Holm", "fill", "Known")
            .applyTo(article.text()));
  }
}
