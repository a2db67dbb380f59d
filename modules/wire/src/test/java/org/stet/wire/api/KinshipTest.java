package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.wire.api.Kinship.Basis;

class KinshipTest {
  private static Kinship linked(Take newer, Take older) {
    return Kinship.between(newer, older).orElseThrow(() -> new AssertionError("not linked"));
  }

  private static void apart(Take newer, Take older) {
    assertEquals(Optional.empty(), Kinship.between(newer, older));
  }

  @Test
  void oneGuidIsOneStoryWhateverTheWords() {
    Take first = Takes.of("Headline: A\n", Takes.BRIDGE, ItemIds.of("urn:a:1", "1", List.of()));
    Take second = Takes.of("Headline: B\n", Takes.SCHOOL, ItemIds.of("urn:a:2", "2", List.of()));
    Kinship kinship = linked(second, first);
    assertEquals(Basis.IDENTIFIER, kinship.basis());
    assertEquals("same identifier urn:a", kinship.evidence());
    assertEquals(LinkKind.UPDATE, kinship.kind());
    apart(Takes.of("", Takes.SCHOOL, ItemIds.of("urn:b", "", List.of())), first);
  }

  @Test
  void anItemSaysWhatItFollows() {
    Take first = Takes.of("", Takes.BRIDGE, ItemIds.of("urn:a", "", List.of()));
    Take second = Takes.of("", Takes.SCHOOL, ItemIds.of("urn:b", "", List.of("urn:a")));
    assertEquals("says that it follows urn:a", linked(second, first).evidence());
    apart(first, second);
  }

  @Test
  void aNumberOfAMessageIsOnlyOneOfItsDay() {
    ItemIds number = ItemIds.ofNumber("a0123");
    Take first = Takes.of("Source: Nordwire\n", Takes.BRIDGE, number);
    assertEquals(
        "same number a0123 and day",
        linked(Takes.of("Source: Nordwire\n", Takes.BRIDGE_GROWN, number), first).evidence());
    apart(Takes.of("Source: Nordwire\n", Takes.SCHOOL, number), first);
    apart(Takes.of("Source: Nordwire\n", Takes.SCHOOL, number, Takes.DAY.plusDays(1)), first);
  }

  @Test
  void aStoryThatGrowsUnderOneSlugIsOneStory() {
    Take first = Takes.of("Slug: BC-Harbour-Bridge\nSource: AP\n", Takes.BRIDGE);
    Take second =
        Takes.of(
            "Slug: Harbour-Bridge\nTake: 1st Ld-Writethru\nSource: The Associated Press\n",
            Takes.BRIDGE_GROWN);
    Kinship kinship = linked(second, first);
    assertEquals(LinkKind.WRITETHRU, kinship.kind());
    assertEquals(Basis.SLUG_AND_WORDS, kinship.basis());
    assertTrue(
        kinship.evidence().matches("same slug and day, shares \\d\\d % of its three-word runs"),
        kinship.evidence());
    assertEquals(first.words().containment(second.words()), kinship.share());
  }

  @Test
  void twoStoriesOfOneSlugAndDayAreTwo() {
    Take bridge = Takes.of("Slug: Torsvik\nSource: AP\n", Takes.BRIDGE);
    apart(Takes.of("Slug: Torsvik\nSource: AP\n", Takes.SCHOOL), bridge);
    apart(Takes.of("Slug: Torsvik\nTake: UPDATE 1\nSource: AP\n", Takes.SCHOOL), bridge);
  }

  @Test
  void twoSlugsOfOneAgencyAreTwoStoriesEvenIfOneHoldsTheOther() {
    Take bridge = Takes.of("Slug: Harbour-Bridge\nSource: AP\n", Takes.BRIDGE);
    apart(Takes.of("Slug: News-Digest\nSource: AP\n", Takes.BRIDGE + "\n" + Takes.SCHOOL), bridge);
  }

  @Test
  void withoutASlugTheWordsHaveToSayIt() {
    Take first = Takes.of("Headline: A\n", Takes.BRIDGE);
    Kinship kinship = linked(Takes.of("Headline: B\n", Takes.BRIDGE_GROWN), first);
    assertEquals(Basis.WORDS, kinship.basis());
    assertTrue(kinship.evidence().startsWith("shares "), kinship.evidence());
    apart(Takes.of("Headline: B\n", Takes.SCHOOL), first);
  }

  @Test
  void anotherAgencySpeaksOfAnotherStory() {
    Take first = Takes.of("Source: Nordwire\n", Takes.BRIDGE);
    apart(Takes.of("Source: Sydpress\n", Takes.BRIDGE_GROWN), first);
  }

  @Test
  void whatACompanySaysOfItselfInEveryReleaseIsNoNews() {
    String about =
        """
        Nordkai Holding runs nine ports on three coasts and employs four thousand people. Founded in 1911 by two pilots of Torsvik, it is listed in Oslo and in Hamburg and pays a dividend every spring.

        This release holds statements about the future that may not come true, among them about traffic, prices and the weather.
        """;
    Take crane =
        Takes.of(
            "Headline: Nordkai buys its largest crane yet\n",
            "Nordkai Holding said on Monday that a crane of 90 metres will arrive in June.\n\n"
                + about);
    Take chief =
        Takes.of(
            "Headline: Ada Moor to lead Nordkai from July\n",
            "The board has named Ada Moor chief executive; Per Lund will retire on Monday.\n\n"
                + about);
    assertTrue(chief.words().containment(crane.words()) > 0.5, "most of their words are the same");
    apart(chief, crane);
  }

  @Test
  void theBackgroundOfAWarIsNoNews() {
    String background =
        """
        The war in the valley broke out in April after a quarrel over the ferry tax, and has driven more than half a million people from their homes, according to the aid agencies that still work there.
        """;
    Take shelling =
        Takes.of(
            "Headline: Shelling kills four in market town\n",
            "Four people died when shells hit the market of Ostrava Dol on Monday, its mayor said.\n\n"
                + background);
    Take convoy =
        Takes.of(
            "Headline: First aid convoy reaches the hills\n",
            "Nineteen lorries with flour came over the pass to Vessel on Monday.\n\n" + background);
    assertTrue(convoy.words().containment(shelling.words()) > 0.5);
    apart(convoy, shelling);
    Take corrected =
        Takes.of(
            "Headline: CORRECTED: Shelling kills three in market town\n",
            "Three people died when shells hit the market of Ostrava Dol on Monday, its mayor said.\n");
    assertEquals(LinkKind.CORRECTION, linked(corrected, shelling).kind());
    apart(corrected, convoy);
  }

  @Test
  void twoDaysOfOneTemplateAreTwoStories() {
    String report =
        """
        Shares in Torsvik closed %s on %s, %s by shipping companies, in thin trading ahead of the holidays.

        The main index %s 0.4 percent to 1,204 points. Analysts at Fjordbanken said that trading was thin.
        """;
    Take monday =
        Takes.of(
            "Headline: Torsvik shares close higher in thin trading\n",
            report.replaceFirst("%s", "higher").replaceFirst("%s", "Monday"));
    Take tuesday =
        Takes.of(
            "Headline: Torsvik shares close lower in thin trading\n",
            "Oil prices fell to a low of nine years, and traders went home before the bell rang.\n\n"
                + report.replaceFirst("%s", "lower").replaceFirst("%s", "Tuesday"));
    Take again =
        Takes.of(
            "Headline: Torsvik shares end higher\n",
            "Oil prices fell to a low of nine years, and traders went home before the bell rang.\n\n"
                + report.replaceFirst("%s", "higher").replaceFirst("%s", "Monday"));
    assertTrue(tuesday.words().containment(monday.words()) < 0.9);
    linked(again, monday);
    Take other =
        Takes.of(
            "Headline: Torsvik shares close lower in thin trading\n",
            """
            Shares in Torsvik closed lower on Tuesday, weighed down by oil, in thin trading ahead of the holidays.

            The main index lost 1.1 percent to 1,191 points. Analysts at Fjordbanken said that few were at their desks.
            """);
    assertTrue(other.words().containment(monday.words()) > 0.2);
    apart(other, monday);
  }

  @Test
  void theWeatherOfTwoDaysAndTwoGamesOfOneAreTwoStories() {
    Take tuesday =
        Takes.of(
            "Headline: Weather for Tuesday\n",
            """
            Tuesday will be cloudy with rain in the west, and highs of 9 degrees.

            Winds from the south at 12 knots. Seas of 2 metres, the coast guard said.
            """);
    Take wednesday =
        Takes.of(
            "Headline: Weather for Wednesday\n",
            """
            Wednesday will be cloudy with rain in the west, and highs of 7 degrees.

            Winds from the south at 10 knots. Seas of 2 metres, the coast guard said.
            """);
    assertTrue(tuesday.words().containment(wednesday.words()) > 0.5);
    apart(wednesday, tuesday);
    Take lorby =
        Takes.of(
            "Headline: Lorby beats Torby 3-1\n",
            """
            Lorby beat Torby 3-1 on Sunday before 9,000 people.

            Holm scored twice. Norr leads the table with 41 points and a game in hand.
            """);
    Take marstad =
        Takes.of(
            "Headline: Marstad beats Ellis 3-1\n",
            """
            Marstad beat Ellis 3-1 on Sunday before 4,000 people.

            Moor scored twice. Norr leads the table with 41 points and a game in hand.
            """);
    assertTrue(lorby.words().containment(marstad.words()) > 0.5);
    apart(marstad, lorby);
  }

  @Test
  void anUpdateWhoseLeadIsWrittenAnewIsOne() {
    Take storm =
        Takes.of(
            "Headline: Storm cuts power to nine towns\n",
            """
            A storm cut power to nine towns on the west coast on Monday, the grid operator said.

            Trees fell on lines near Holt.
            """);
    Take back =
        Takes.of(
            "Headline: Power back in five towns after storm\n",
            """
            Power was back in five towns by Monday night, the grid operator said, after a storm that had cut it to nine towns on the west coast.

            Trees fell on lines near Holt. Two people were hurt.

            The grid operator said that the rest would follow by Tuesday.
            """);
    assertEquals(Basis.WORDS, linked(back, storm).basis());
  }

  @Test
  void anUpdateWithAnotherLeadKeepsTheOldOneFurtherDown() {
    Take first = Takes.of("Headline: Bridge to close for weeks\n", Takes.BRIDGE);
    Take second =
        Takes.of(
            "Headline: Ferries full as Torsvik starts detours\n",
            """
            Ferries were full by seven in the morning and schools sent their pupils home on foot.

            The mayor called for patience, and for a second bridge, before she left for the capital.

            """
                + Takes.BRIDGE);
    assertEquals(Basis.WORDS, linked(second, first).basis());
  }

  @Test
  void whatComesDaysLaterIsAnotherDaysReport() {
    String monday =
        """
        Shares in Torsvik closed higher on Monday, lifted by shipping companies and by hopes for lower interest rates.

        The main index gained 0.4 percent to 1,204 points. Analysts at Fjordbanken said that trading was thin.
        """;
    String tuesday =
        """
        Shares in Torsvik closed lower on Tuesday, weighed down by oil, after hopes for lower interest rates faded.

        The main index lost 1.1 percent to 1,191 points. Analysts at Fjordbanken said that trading was thin.
        """;
    Take first = Takes.of("Slug: Markets-Torsvik\nDate: 2026-05-04\n", monday);
    Take next = Takes.of("Slug: Markets-Torsvik\nDate: 2026-05-05\n", tuesday);
    assertTrue(first.words().containment(next.words()) > 0.1, "they have phrases in common");
    apart(next, first);
    apart(Takes.of("Date: 2026-05-05\n", tuesday), Takes.of("Date: 2026-05-04\n", monday));
    Take far =
        Takes.of("Slug: Harbour-Bridge\n", Takes.BRIDGE_GROWN, ItemIds.NONE, Takes.DAY.plusDays(9));
    apart(far, Takes.of("Slug: Harbour-Bridge\n", Takes.BRIDGE));
  }

  @Test
  void aStoryThatRunsPastMidnightIsStillOne() {
    Take first = Takes.of("Slug: Harbour-Bridge\nDate: 2026-05-04\n", Takes.BRIDGE);
    Take second = Takes.of("Slug: Harbour-Bridge\nDate: 2026-05-05\n", Takes.BRIDGE_GROWN);
    assertTrue(linked(second, first).evidence().startsWith("same slug, 1 day apart, shares"));
  }

  @Test
  void aSecondTakeIsMoreTextAndNeedsNoCommonWords() {
    Take first = Takes.of("Slug: Harbour-Bridge\nTake: Take 1\n", Takes.BRIDGE);
    Take second = Takes.of("Slug: Harbour-Bridge\nTake: Take 2\n", Takes.SCHOOL);
    Kinship kinship = linked(second, first);
    assertEquals(LinkKind.NEXT_TAKE, kinship.kind());
    assertEquals(Basis.SLUG, kinship.basis());
    assertEquals("same slug and day", kinship.evidence());
    Take whole =
        Takes.of("Slug: Harbour-Bridge\nTake: Take 2\n", Takes.BRIDGE + "\n" + Takes.SCHOOL);
    assertEquals(LinkKind.UPDATE, linked(whole, first).kind(), "it has the first take, too");
  }

  @Test
  void aKillNeedsNoWordsOfTheStory() {
    Take first =
        Takes.of("Slug: Harbour-Bridge\nHeadline: Bridge to close for weeks\n", Takes.BRIDGE);
    Take kill =
        Takes.of(
            "Slug: Harbour-Bridge\nTake: KILL\nHeadline: Kill notice\n",
            "Kill the story slugged Harbour-Bridge. A kill is mandatory.\n");
    assertEquals(LinkKind.KILL, linked(kill, first).kind());
    Take named =
        Takes.of(
            "Headline: ACHTUNG\nStatus: cancelled\n",
            "Kill the story headlined \"Bridge to close for weeks\" at once.\n");
    assertEquals(Basis.HEADLINE, linked(named, first).basis());
    apart(Takes.of("Slug: Other\nTake: KILL\n", "Kill the story slugged Other.\n"), first);
  }

  private static Take court(String man, String town, String crime) {
    return Takes.of(
        "Headline: " + town + " man jailed for " + crime + "\n",
        String.format(
            Locale.ROOT,
            "%s, 34, of %s, was sentenced to three years in prison at Holt Crown Court on Tuesday"
                + " after pleading guilty to %s.\n\nThe judge told him that he had shown no"
                + " remorse. He will serve half of the sentence before he is released on"
                + " licence.\n",
            man,
            town,
            crime));
  }

  /** A kill of the one would else forbid the other. */
  @Test
  void storiesOfOneFormAboutOthersAreApart() {
    Take reed = court("Paul Reed", "Batley", "burglary");
    apart(court("Ian Webb", "Morley", "arson"), reed);
    assertEquals(LinkKind.UPDATE, linked(court("Paul Reed", "Batley", "robbery"), reed).kind());
    String form =
        " on Tuesday reported third-quarter earnings of $21.3 million. On a per-share basis, the"
            + " company said it had profit of 42 cents, which topped what was expected.\n";
    apart(
        Takes.of("Headline: Bolt: Q3 Earnings Snapshot\n", "Bolt" + form),
        Takes.of("Headline: Acme: Q3 Earnings Snapshot\n", "Acme" + form));
  }

  @Test
  void aStoryWhoseHeadlineNamesMoreIsTheSame() {
    Take first = court("Paul Reed", "Batley", "burglary");
    Take later =
        Takes.of(
            "Headline: Reed jailed as Morley mourns\n",
            first.words().size()
                + " people of Morley heard it. Paul Reed, 34, of Batley, was sentenced to three"
                + " years in prison at Holt Crown Court on Tuesday after pleading guilty to"
                + " burglary. He will serve half of the sentence before he is released.\n");
    linked(later, first);
  }

  @Test
  void aCorrectionThatNamesAHeadlineBelongsToItsStory() {
    Take first = Takes.of("Headline: Bridge to close for weeks\nSource: NTB\n", Takes.BRIDGE);
    Take notice =
        Takes.of(
            "Headline: CORRECTION: Bridge to close for weeks\nSource: NTB\n",
            "In the story of Monday NTB reported erroneously what it would cost.\n");
    Kinship kinship = linked(notice, first);
    assertEquals(LinkKind.CORRECTION, kinship.kind());
    assertEquals(Basis.HEADLINE, kinship.basis());
    assertEquals(
        LinkKind.CORRECTION,
        linked(
                Takes.of(
                    "Headline: RÄTTELSE: Bridge to close for weeks\nSource: NTB\n", "Ny siffra.\n"),
                first)
            .kind());
    apart(Takes.of("Headline: CORRECTION: Ferries to stop\nSource: NTB\n", "It is so.\n"), first);
  }

  @Test
  void aShortCorrectionBelongsToItsSlugAndALongOneToItsWords() {
    Take first = Takes.of("Slug: Hafen/Brücke\nSource: dpa\n", Takes.BRIDGE);
    Take notice =
        Takes.of(
            "Slug: Hafen/Brücke\nTake: Berichtigung\nSource: dpa\n",
            "In der Meldung von 10.15 Uhr muss es im zweiten Absatz richtig heißen: neun Wochen.\n");
    assertEquals(LinkKind.CORRECTION, linked(notice, first).kind());
    Take other =
        Takes.of(
            "Slug: Hafen/Brücke\nTake: Berichtigung\nSource: dpa\n",
            Takes.SCHOOL
                + "\n"
                + "Etwas ganz anderes stand hier in vielen Worten. ".repeat(2)
                + Takes.SCHOOL.replace("a", "e")
                + Takes.SCHOOL.replace("o", "u"));
    apart(other, first);
    Take late =
        Takes.of(
            "Slug: Hafen/Brücke\nEdnote: Corrects weeks\n",
            Takes.BRIDGE.replace("nine", "eleven"),
            ItemIds.NONE,
            Takes.DAY.plusDays(5));
    assertEquals(LinkKind.CORRECTION, linked(late, first).kind());
  }

  @Test
  void theSameOnceMoreIsADuplicateUnlessSomethingElseIsSaid() {
    Take first = Takes.of("Slug: Harbour-Bridge\n", Takes.BRIDGE);
    assertEquals(
        LinkKind.DUPLICATE, linked(Takes.of("Slug: Harbour-Bridge\n", Takes.BRIDGE), first).kind());
    Take repeat = Takes.of("Slug: Harbour-Bridge\nTake: RPT\n", Takes.BRIDGE);
    assertEquals(LinkKind.DUPLICATE, linked(repeat, first).kind());
    Take embargoed = Takes.of("Slug: Harbour-Bridge\nEmbargo: 2026-05-05T06:00Z\n", Takes.BRIDGE);
    assertEquals(LinkKind.UPDATE, linked(embargoed, first).kind(), "the embargo is new");
    Take lifted = Takes.of("Slug: Harbour-Bridge\nEdnote: Embargo lifted\n", Takes.BRIDGE);
    assertEquals(LinkKind.EMBARGO_LIFTED, linked(lifted, embargoed).kind());
  }

  @Test
  void aFlashOfOneLineAndItsStoryAreOne() {
    Take flash =
        Takes.of("Slug: Pont-Port\nTake: URGENT\n", "Pont fermé à Torsvik, trafic coupé\n");
    Take story =
        Takes.of(
            "Slug: Pont-Port\nTake: Actualisation\n",
            "Le pont du port de Torsvik est fermé depuis lundi matin, le trafic est coupé, a annoncé le maire.\n");
    assertTrue(linked(story, flash).evidence().endsWith("and most of its words"));
    apart(
        Takes.of("Slug: Pont-Port\n", "Une grève des dockers paralyse les écoles de la ville.\n"),
        flash);
    apart(Takes.of("", "No comment.\n"), Takes.of("", "No comment.\n"));
  }
}
