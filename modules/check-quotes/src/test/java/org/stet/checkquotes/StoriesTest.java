package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Attribution.Basis;
import org.stet.facts.api.Quote;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/**
 * Whole stories, each with the list a careful sub-editor would make of its quotes.
 *
 * <p>{@code NN-what.in} is a copy file. A line of {@code NN-what.quotes} is {@code type | basis |
 * mention | canonical | words}, with {@code -} for nothing; long words may be given by their
 * beginning and end with {@code " ... "} between. What the reader is known to get wrong stands in
 * {@code known-faults.txt}, {@code NN-what | the line it gives}, and the expectation stays as it
 * should be: a fault that is mended must leave that list, and a new one cannot hide in it.
 */
class StoriesTest {
  private static final Path RESOURCES = Path.of("src/test/resources/org/stet/checkquotes");
  private static final Set<String> FAULTS = Set.copyOf(WordList.lines("known-faults.txt"));

  static Stream<Fixtures.Case> stories() {
    return Fixtures.in(RESOURCES.resolve("stories")).stream();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyQuoteIsListedAsASubEditorWould(Fixtures.Case story) {
    List<String> expected =
        story.text("quotes").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    List<String> found = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    List<String> lines = linesOf(Article.of(story.text("in")));
    for (int i = 0; i < Math.max(expected.size(), lines.size()); i++) {
      String should = i < expected.size() ? expected.get(i) : "nothing";
      String is = i < lines.size() ? lines.get(i) : "nothing";
      if (!matches(should, is) && !FAULTS.contains(story.name() + " | " + is)) {
        wanted.add(should);
        found.add(is);
      }
    }
    assertEquals(String.join("\n", wanted), String.join("\n", found), story.toString());
  }

  @Test
  void knownFaultsAreStillFaultsAndAreCounted() {
    Set<String> mended = new TreeSet<>(FAULTS);
    int quotes = 0;
    int wrongSpeakers = 0;
    for (Fixtures.Case story : stories().toList()) {
      List<String> expected = story.text("quotes").lines().toList();
      List<String> lines = linesOf(Article.of(story.text("in")));
      quotes += expected.size();
      for (int i = 0; i < lines.size(); i++) {
        String should = i < expected.size() ? expected.get(i) : "nothing";
        if (!matches(should, lines.get(i))) {
          mended.remove(story.name() + " | " + lines.get(i));
          wrongSpeakers += namesSomebodyElse(should, lines.get(i)) ? 1 : 0;
        }
      }
    }
    System.out.println(
        "stories: "
            + quotes
            + " quotes, "
            + FAULTS.size()
            + " known faults, of them "
            + wrongSpeakers
            + " that name somebody else");
    FAULTS.stream().sorted().forEach(fault -> System.out.println("known fault: " + fault));
    assertTrue(mended.isEmpty(), "mended, so take them off the list: " + mended);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyListHoldsWhatItsTypesPromise(Fixtures.Case story) {
    Article article = Article.of(story.text("in"));
    int at = 0;
    List<Quote> quotes = Texts.all(article); // A parent may be reported without marks.
    for (Quote quote : Texts.quotes(article)) {
      Attribution attribution = quote.attribution();
      assertTrue(quote.range().contains(quote.words()), quote.toString());
      assertTrue(quote.range().start() >= at, quote.toString());
      at = quote.range().start();
      assertTrue(
          quote.parent() < 0 || quotes.get(quote.parent()).words().contains(quote.range()),
          quote.toString());
      boolean hasMention = attribution.speaker() != null;
      Basis basis = attribution.basis();
      boolean stated = basis == Basis.STATED || basis == Basis.INHERITED;
      boolean unsaid = basis == Basis.NONE && attribution.why().startsWith("The story says ");
      boolean dropped = basis == Basis.INHERITED && attribution.canonical() != null; // "dijo"
      assertTrue(hasMention ? stated || unsaid : !stated || dropped, quote.toString());
      assertTrue(basis != Basis.NONE || attribution.canonical() == null, quote.toString());
      assertTrue(basis != Basis.INFERRED || attribution.canonical() != null, quote.toString());
      assertEquals(basis == Basis.NONE, attribution.confidence() == 0, quote.toString());
      assertTrue(!attribution.why().isBlank());
    }
  }

  private static boolean namesSomebodyElse(String should, String is) {
    String[] wanted = should.split(" \\| ");
    String[] given = is.split(" \\| ");
    return given.length > 3
        && wanted.length > 3
        && !given[2].equals("-")
        && !(wanted[2].equals(given[2]) && (wanted[3].equals(given[3]) || given[3].equals("-")));
  }

  private static boolean matches(String should, String is) {
    int gap = should.indexOf(" ... ");
    return gap < 0
        ? should.equals(is)
        : is.startsWith(should.substring(0, gap)) && is.endsWith(should.substring(gap + 5));
  }

  private static List<String> linesOf(Article article) {
    return Texts.quotes(article).stream().map(quote -> line(article, quote)).toList();
  }

  private static String line(Article article, Quote quote) {
    Attribution attribution = quote.attribution();
    TextRange speaker = attribution.speaker();
    String canonical = attribution.canonical();
    return String.join(
        " | ",
        quote.type().id(),
        attribution.basis().id(),
        speaker == null ? "-" : article.plain(speaker),
        canonical == null ? "-" : canonical,
        article.plain(quote.words()));
  }
}
