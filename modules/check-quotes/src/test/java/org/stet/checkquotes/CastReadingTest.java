package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.facts.api.CastList;
import org.stet.facts.api.CastMember;
import org.stet.facts.api.CastMention;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/** Who appears in a story: {@code kind name (title): mentions}; paragraphs are parted by ¶. */
class CastReadingTest {
  private static final Path STORIES = Path.of("src/test/resources/org/stet/checkquotes/stories");

  private static CastList cast(Article article) {
    return new RuleQuoteReader().cast(article);
  }

  private static String line(Article article, CastMember member) {
    StringBuilder line = new StringBuilder(member.kind().id()).append(' ').append(member.name());
    TextRange title = member.title();
    line.append(title == null ? "" : " (" + article.plain(title) + ")").append(':');
    for (CastMention mention : member.mentions()) {
      line.append(' ').append(article.plain(mention.range()));
      line.append('/').append(mention.form().id());
    }
    return line.toString();
  }

  private static List<String> lines(String story) {
    Article article = Texts.article(story);
    return cast(article).members().stream().map(member -> line(article, member)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Finance Minister Ana Ruiz left. | person Ana Ruiz (Finance Minister): Ana Ruiz/full",
        "Yesterday former finance minister Ana Ruiz left."
            + "| person Ana Ruiz (former finance minister): Ana Ruiz/full",
        "Ana Ruiz, the mayor of Delft, left. | person Ana Ruiz (the mayor of Delft): Ana Ruiz/full",
        "Tove Lindahl, 54, a nurse from Delft, left."
            + "| person Tove Lindahl (a nurse from Delft): Tove Lindahl/full",
        "Striker Danny Ruck scored. | person Danny Ruck (Striker): Danny Ruck/full",
        "Miles Orrin QC left. | person Miles Orrin: Miles Orrin/full",
        "Mr Wexcombe left. | person Wexcombe: Wexcombe/short",
        "Penwith Grolle left.¶Then Grolle came back."
            + "| person Penwith Grolle: Penwith Grolle/full Grolle/short",
        "The Bank of England met. | organisation Bank of England: Bank of England/full",
        "The Rail Staff Union met. The RSU voted, and the RSU left."
            + "| organisation Rail Staff Union: Rail Staff Union/full RSU/short RSU/short",
        "The FBI came. | organisation FBI: FBI/full",
        "The Obama White House sent a note. | organisation White House: White House/full",
        "The Securities and Exchange Commission met."
            + "| organisation Securities and Exchange Commission:"
            + " Securities and Exchange Commission/full",
        "Politico reported that it rained. | organisation Politico: Politico/full",
        "“It was stale,” Xinhua said. | organisation Xinhua: Xinhua/full",
        "“It was stale,” Reuters reported. | organisation Reuters: Reuters/full",
        "Mark Cuban left. | person Mark Cuban: Mark Cuban/full",
        "“It was stale,” said Consumers First. | unknown Consumers First: Consumers First/full",
      })
  void oneIsNamed(String story, String member) {
    assertEquals(List.of(member), lines(story));
  }

  @ParameterizedTest
  @CsvSource({
    "They met in New York.",
    "It rained in Lower Marsh. The mill at Marsh is old.",
    "The Morning Ledger is read by all. In the Ledger stood nothing.",
    "On Monday it rained.",
    "Police came. Company rules are strict.",
    "The Great War was long.",
    "“It is ours,” China said. North Korea said it was late.",
    "Florida said that it would vote. There said nobody a word.",
    "Mexicans said that it was late. New Yorkers said that it rained.",
    "I said that it was late. I'm told it rained.",
    "Confederate soldiers fell. The Ukrainian said that it was late. Ukrainian came.",
    "On Election Day it rained. The Laura Ingraham Show was late.",
    "The Oval Office is dark. The Soviet Union is gone.",
  })
  void noCapitalsAreAPersonByThemselves(String story) {
    assertEquals(List.of(), lines(story));
  }

  @Test
  void theListsOfNamesAreWhole() {
    for (CastWords.Kind kind : CastWords.Kind.values()) {
      String label = "[" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "] ";
      assertEquals(
          1, WordList.lines("cast.txt").stream().filter(l -> l.startsWith(label)).count(), label);
    }
    assertTrue(CastWords.standard().isNobody("Ukraine"));
    assertFalse(CastWords.standard().isNobody("Jordan"));
    assertTrue(CastWords.standard().joins("Securities"));
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> new CastWords(List.of("ukraine")));
    assertTrue(String.valueOf(e.getMessage()).contains("ukraine"));
  }

  @Test
  void pronounsAndRolesOfSpeakersAreMentions() {
    assertEquals(
        List.of(
            "person Ida Roth (Mayor): Ida Roth/full she/pronoun The mayor/role Roth/short",
            "person Nils Brandt: Nils Brandt/full He/pronoun"),
        lines(
            "Mayor Ida Roth left. \"It leaks,\" she said.¶The mayor added that it was late."
                + "¶Nils Brandt saw Roth. He said: \"It is late.\""));
  }

  @Test
  void aPersonAndTheOrganisationBesideAreTwo() {
    assertEquals(
        List.of(
            "person Petra Simms (Dr): Petra Simms/full",
            "organisation Grey University: Grey University/full"),
        lines("Dr Petra Simms of Grey University left."));
  }

  @Test
  void namesInsideQuotationsAreMentions() {
    List<String> lines = lines("\"Nils Brandt knows it,\" Ida Roth said. \"Brandt was there.\"");
    assertEquals("person Nils Brandt: Nils Brandt/full Brandt/short", lines.get(0));
  }

  @Test
  void ofAHeadlineOnlyKnownNamesAreRead() {
    Article article =
        Article.of(
            "Headline: Roth Tells Brandt To Mend Bridge\n\nMayor Ida Roth left Anna Brandt.");
    assertEquals(
        List.of(
            "person Ida Roth (Mayor): Roth/short Ida Roth/full",
            "person Anna Brandt: Brandt/short Anna Brandt/full"),
        cast(article).members().stream().map(member -> line(article, member)).toList());
  }

  @Test
  void inOtherLanguagesTheSpeakersAreTheCast() {
    assertEquals(
        List.of("unknown Theda Boom: Theda Boom/full Boom/short"),
        lines(
            "„Das ist nicht so einfach, wie man denkt“, sagte Theda Boom am Montag."
                + "¶„Wir haben es aber geschafft“, sagte Boom."));
  }

  @Test
  void theFirstMentionInFullIsFound() {
    Article article = Texts.article("Then Roth left.¶Mayor Ida Roth came. Ida Roth left.");
    CastMember roth = cast(article).named("Ida Roth").orElseThrow();
    int full = article.text().indexOf("Ida Roth");
    assertEquals(full, roth.firstInFull().orElseThrow().range().start());
    int first = article.text().indexOf("Roth");
    assertEquals(roth, cast(article).at(TextRange.ofLength(first, 4)).orElseThrow());
    assertFalse(cast(article).at(TextRange.ofLength(0, 4)).isPresent());
  }

  static Stream<Fixtures.Case> stories() {
    return Fixtures.in(STORIES).stream();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void whoIsQuotedIsOfTheCast(Fixtures.Case story) {
    Article article = Article.of(story.text("in"));
    CastList cast = cast(article);
    Texts.all(article).stream()
        .map(quote -> quote.attribution().canonical())
        .filter(name -> name != null && name.contains(" ") && !name.contains(" and "))
        .forEach(name -> assertTrue(cast.named(String.valueOf(name)).isPresent(), name));
  }
}
