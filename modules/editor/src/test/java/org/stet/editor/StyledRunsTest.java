package org.stet.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.swing.text.AttributeSet;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.StyleConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netbeans.spi.editor.highlighting.HighlightsSequence;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.session.api.ArticleFacts;
import org.stet.text.api.Article;
import org.stet.text.api.Finding;
import org.stet.text.api.Role;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;

/** Which stretch looks how, and what is drawn again. */
class StyledRunsTest {
  private static final String COPY =
      """
      Headline: Ferry saved
      Standfirst: Fares go up.
      Source: Nordkyst

      Picture: The boat on Monday [Nordkyst]

      A paragraph.

      ## A subhead

      > A block quote

      - An item

      ```agate
      Falk 12
      ```

      ```note
      Call Olav.
      ```
      """;

  private static List<String> shown(String copy) {
    return StyledRuns.ofRoles(Article.of(copy)).stream()
        .map(run -> run.style() + "=" + run.range().in(copy).replace("\n", "/"))
        .toList();
  }

  @Test
  void everyRoleHasItsStyle() {
    assertEquals(
        List.of(
            "LABEL=Headline: ",
            "HEADLINE=Ferry saved",
            "LABEL=Standfirst: ",
            "STANDFIRST=Fares go up.",
            "LABEL=Source: ",
            "FIELD=Nordkyst",
            "LABEL=Picture: ",
            "CAPTION=The boat on Monday",
            "CREDIT= [Nordkyst]",
            "LABEL=## ",
            "SUBHEAD=A subhead",
            "LABEL=> ",
            "BLOCK_QUOTE=A block quote",
            "LABEL=- ",
            "LABEL=```agate/",
            "TABLE=Falk 12",
            "LABEL=/```",
            "LABEL=```note/",
            "NOTE=Call Olav.",
            "LABEL=/```"),
        shown(COPY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "Headline:",
        "Headline: \n\n## ",
        "Picture:",
        "Picture: [x]",
        "Picture: [",
        "```agate",
        "```note\n```",
        "## \n> \n- ",
        "\\## no subhead",
        "Source: a\nSource: b"
      })
  void runsAscendAndAreNeverEmpty(String copy) {
    int end = 0;
    for (StyledRun run : StyledRuns.ofRoles(Article.of(copy))) {
      assertTrue(run.range().start() >= end && !run.range().isEmpty(), run.toString());
      assertTrue(run.range().end() <= copy.length());
      end = run.range().end();
    }
  }

  private static Quote quote(int start, int end, QuoteType type, int parent) {
    TextRange range = new TextRange(start, end);
    return new Quote(range, range, type, Role.PARAGRAPH, true, Attribution.none("nobody"), parent);
  }

  @Test
  void onlySpeechIsMarkedAsQuoted() {
    ArticleFacts facts =
        new ArticleFacts(
            Article.of("0123456789012345678901234567890123456789"),
            true,
            List.of(
                quote(0, 10, QuoteType.DIRECT, -1),
                quote(3, 5, QuoteType.DIRECT, 0),
                quote(12, 14, QuoteType.SCARE, -1),
                quote(15, 18, QuoteType.TITLE, -1),
                quote(20, 25, QuoteType.MIXED, -1),
                quote(30, 35, QuoteType.INDIRECT, -1)),
            List.of(),
            List.of());
    assertEquals(
        List.of(
            new StyledRun(new TextRange(0, 10), Style.QUOTED),
            new StyledRun(new TextRange(20, 25), Style.QUOTED)),
        StyledRuns.ofQuotes(facts));
  }

  @Test
  void ofFindingsAtOnePlaceTheWorstShows() {
    ArticleFacts facts =
        new ArticleFacts(
            Article.of("0123456789"),
            true,
            List.of(),
            List.of(),
            List.of(
                new Finding("a", Severity.NOTE, new TextRange(0, 4), "a"),
                new Finding("b", Severity.ERROR, new TextRange(2, 6), "b"),
                new Finding("c", Severity.WARNING, new TextRange(7, 9), "c"),
                new Finding("d", Severity.ERROR, new TextRange(9, 9), "d")));
    assertEquals(
        List.of(
            new StyledRun(new TextRange(2, 6), Style.FINDING_ERROR),
            new StyledRun(new TextRange(7, 9), Style.FINDING_WARNING)),
        StyledRuns.ofFindings(facts));
    assertEquals(Optional.of("b; a"), SelectionFollower.messageAt(facts, 3));
    assertEquals(Optional.of("a"), SelectionFollower.messageAt(facts, 0));
    assertEquals(Optional.empty(), SelectionFollower.messageAt(facts, 6));
  }

  /** After any edits the layer shows just what a new layer would show. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aLayerThatFollowsShowsWhatANewOneWould(long seed) throws Exception {
    Random random = new Random(seed);
    DefaultStyledDocument document = new DefaultStyledDocument();
    document.insertString(0, COPY, null);
    StyledLayer layer = new StyledLayer(document);
    String[] typed = {"x", "\n", "## ", "Byline: Runa\n", "\n\n", "[", "```", "Ferry line"};
    for (int i = 0; i < 200; i++) {
      String before = document.getText(0, document.getLength());
      if (random.nextInt(3) > 0 || before.isEmpty()) {
        int at = random.nextInt(before.length() + 1);
        document.insertString(at, typed[random.nextInt(typed.length)], null);
      } else {
        int at = random.nextInt(before.length());
        document.remove(at, Math.min(before.length() - at, 1 + random.nextInt(12)));
      }
      String text = document.getText(0, document.getLength());
      List<StyledRun> runs = StyledRuns.ofRoles(Article.of(text));
      layer.show(runs, text.length());
      StyledLayer fresh = new StyledLayer(document);
      fresh.show(runs, text.length());
      List<String> expected = drawn(fresh, text.length());
      List<String> drawn = drawn(layer, text.length());
      expected.removeAll(drawn);
      assertEquals(List.of(), expected, "not drawn in step " + i);
      drawn.removeAll(drawn(fresh, text.length()));
      assertEquals(List.of(), drawn, "drawn too much in step " + i);
    }
  }

  private static List<String> drawn(StyledLayer layer, int length) {
    List<String> drawn = new ArrayList<>();
    HighlightsSequence all = layer.container().getHighlights(0, length);
    while (all.moveNext()) {
      AttributeSet look = all.getAttributes();
      for (int i = all.getStartOffset(); i < all.getEndOffset(); i++) {
        drawn.add(i + " " + look);
      }
    }
    return drawn;
  }

  @Test
  void theHeadlineIsTheLargestAndSubheadsAreBold() {
    int headline = StyleConstants.getFontSize(Styles.of(Style.HEADLINE));
    for (Style style : Style.values()) {
      assertTrue(StyleConstants.getFontSize(Styles.of(style)) <= headline, style.name());
      assertTrue(Styles.of(style).getAttributeCount() > 0, style.name());
    }
    assertTrue(StyleConstants.isBold(Styles.of(Style.SUBHEAD)));
    assertTrue(StyleConstants.isItalic(Styles.of(Style.CAPTION)));
  }
}
