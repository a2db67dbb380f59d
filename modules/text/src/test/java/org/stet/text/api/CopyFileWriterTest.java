package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopyFileWriterTest {
  private static final List<Role> BODY =
      Stream.of(Role.values()).filter(role -> !role.isHeader()).toList();

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void whatIsPrintedIsReadAsWhatWasGiven(long seed) {
    HostileText hostile = new HostileText(seed);
    for (int round = 0; round < 5_000; round++) {
      CopyFile copy = new CopyFile();
      List<String> header = new ArrayList<>();
      List<String> body = new ArrayList<>();
      int parts = hostile.below(8);
      for (int i = 0; i < parts; i++) {
        if (hostile.below(3) == 0) {
          FieldName name = hostile.pick(List.of(FieldName.values()));
          String words = hostile.words();
          copy.field(name, words);
          header.add(name + " " + words);
        } else {
          body.add(addBlock(copy, hostile));
        }
      }
      Article article = copy.article();
      assertEquals(header, headerOf(article), copy::text);
      assertEquals(body, bodyOf(article), copy::text);
      assertEquals(article, Article.of(article.text()));
    }
  }

  private static String addBlock(CopyFile copy, HostileText hostile) {
    Role role = hostile.pick(BODY);
    switch (role) {
      case CAPTION -> {
        String words = hostile.line().strip();
        String credit = hostile.below(2) == 0 || words.isEmpty() ? hostile.words() : null;
        copy.caption(words, credit);
        return role + " " + words + " by " + credit;
      }
      case TABLE, NOTE -> {
        List<String> lines = new ArrayList<>();
        for (int i = hostile.below(4); i > 0; i--) {
          lines.add(hostile.below(2) == 0 ? hostile.line() : "\\".repeat(i - 1) + "``` ");
        }
        copy.lines(role, lines);
        return role + " " + String.join("\n", lines) + " by null";
      }
      default -> {
        String words = hostile.words();
        copy.block(role, " " + words + "\t");
        return role + " " + words + " by null";
      }
    }
  }

  private static List<String> headerOf(Article article) {
    return article.fields().stream()
        .map(
            f ->
                f.name()
                    + " "
                    + Inline.plain(f.words().in(article.text()), f.words().start()).words())
        .toList();
  }

  private static List<String> bodyOf(Article article) {
    return article.body().stream()
        .map(b -> b.role() + " " + article.plain(b) + " by " + article.credit(b).orElse(null))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleComesBack(Role role) {
    Article article = new CopyFile().block(role, "Ferry *resumes* [run] ```").article();
    assertEquals(1, article.blocks().size());
    assertEquals(role, article.blocks().get(0).role());
    assertEquals("Ferry *resumes* [run] ```", article.plain(article.blocks().get(0)));
  }

  @Test
  void wordsThatNeedNoBackslashHaveNone() {
    assertEquals(
        "Headline: 5 * 3 = 15\n\nThe [sic] file C:\\temp, a*b, #1 - and > 2.\n",
        new CopyFile()
            .block(Role.HEADLINE, "5 * 3 = 15")
            .block(Role.PARAGRAPH, "The [sic] file C:\\temp, a*b, #1 - and > 2.")
            .text());
  }

  @Test
  void nothingIsWrittenForNoWords() {
    CopyFile copy =
        new CopyFile()
            .field(FieldName.SLUG, " ")
            .block(Role.SUBHEAD, "")
            .block(Role.NOTE, "\t")
            .caption(" ", null)
            .caption("", "\u2003");
    assertEquals("", copy.text());
    assertTrue(copy.article().blocks().isEmpty());
  }

  @Test
  void aHeaderAloneAndABodyAlone() {
    assertEquals("Slug: a\n", new CopyFile().field(FieldName.SLUG, "a").text());
    assertEquals("a\n", new CopyFile().block(Role.PARAGRAPH, "a").text());
    assertEquals(
        "Slug: a\n\nb\n\n## c\n",
        new CopyFile()
            .block(Role.PARAGRAPH, "b")
            .field(FieldName.SLUG, "a")
            .block(Role.SUBHEAD, "c")
            .text());
  }

  @Test
  void aBlockIsOneLine() {
    CopyFile copy = new CopyFile();
    for (String lineEnd : List.of("\n", "\r", "\r\n")) {
      IllegalArgumentException e =
          assertThrows(
              IllegalArgumentException.class,
              () -> copy.block(Role.PARAGRAPH, "One" + lineEnd + "two"));
      assertEquals(
          "a block is one line, but a line end stands at 3 of: One" + lineEnd + "two",
          e.getMessage());
      assertThrows(
          IllegalArgumentException.class, () -> copy.lines(Role.TABLE, List.of("a" + lineEnd)));
      assertThrows(IllegalArgumentException.class, () -> copy.caption("a", "b" + lineEnd + "c"));
    }
    assertThrows(IllegalArgumentException.class, () -> copy.lines(Role.PARAGRAPH, List.of("a")));
  }
}
