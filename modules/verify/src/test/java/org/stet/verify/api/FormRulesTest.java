package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each named rule with what it lets stand, and what looks alike and does not. */
class FormRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // contraction
        "I think it is going to work today | I think it's going to work today | form contraction",
        "I think it has been a good day | I think it's been a good day | form contraction",
        "they would rather stay at home now | they'd rather stay at home now | form contraction",
        "let us go to the harbour now | let's go to the harbour now | form contraction",
        "they can not go to the harbour | they can't go to the harbour | form contraction",
        "we are going to leave this town | we're gonna leave this town | form contraction"
            + " contraction",
        "the mayor is not going to leave | the mayor's not going to leave | form contraction",
        "I want the mayor is friends here | I want the mayor's friends here | altered changed",
        "they did go to the harbour today | they didn't go to the harbour today | altered negation",
        "they could rather stay at home now | they'd rather stay at home now | altered modal",
        // spelling
        "the defense of the harbor is ours | the defence of the harbour is ours | form spelling"
            + " spelling",
        "they moved toward the old harbour | they moved towards the old harbour | form spelling",
        "they form the four of us now | they form the for of us now | altered number",
        "we store the grain in the town | we story the grain in the town | altered changed",
        // numeral
        "there were 12 boats and two ships | there were twelve boats and 2 ships | form numeral"
            + " numeral",
        "it rose by 5 per cent in May | it rose by five percent in May | form numeral",
        "it cost 5 million dollars in May | it cost $5 million in May | form numeral",
        "it cost 5 million in all of May | it cost $5 million in all of May | altered dropped",
        "it cost £5 million in all of May | it cost $5 million in all of May | altered changed",
        "there were 13 boats in the bay | there were thirty boats in the bay | altered number",
        // hyphenation
        "the health care of the old town | the healthcare of the old town | form hyphenation",
        "she sent an e-mail to the town | she sent an email to the town | form hyphenation",
        "the carefully-crafted lies of the town | the carefully crafted lies of the town |"
            + " verbatim",
        "it may be the end of the old town and its harbour | it maybe the end of the old town and"
            + " its harbour | altered modal",
        "every day in the old town counts | everyday in the old town counts | altered changed",
        // possessive
        "it is James's own house in town | it is James' own house in town | form possessive",
        "it is James' own house in town | it is James's own house in town | form possessive",
        "it is the town own house by law | it is the town's own house by law | altered dropped",
        // fillers and stage directions
        "we never promised any of it, sir | we, uh, never promised any of, um, it, sir | form"
            + " filler filler",
        "we never, uh, promised any of it | we never promised any of it | altered added",
        "we never promised any of it here | well, we never promised any of it here | verbatim",
        "we promised it to the town here | we well promised it to the town here | altered dropped",
        "We will pay. We will stay here. | We will pay. (Applause.) We will stay here. | form"
            + " stage-direction",
        "We will pay the town the money | We will pay (and soon) the town the money | altered"
            + " dropped",
        // names
        "we met Holt at the harbour today | we met Obi at the harbour today | altered name",
        "we met at the harbour of Torsvik | we met at the harbour of the town | altered name",
      })
  void letsStandWhatARuleNames(String quote, String source, String verdict) {
    assertEquals(verdict, Said.in(source + ".").verdict(quote));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wir werden die Brücke nicht vor Mai öffnen | verbatim",
        "wir werden die BRÜCKE nicht vor Mai öffnen | verbatim",
        "Wir werden die Brücke vor Mai öffnen | altered negation",
        "Nous n’avons pas vu de fissures | verbatim",
        "Nous avons vu de grandes fissures dans le pont | not-found",
      })
  void comparesInOtherLanguages(String quote, String verdict) {
    String source =
        "Wir werden die Brücke nicht vor Mai öffnen, sagte sie. Nous n'avons pas vu de fissures.";
    assertEquals(verdict, Said.in(source).verdict(quote));
  }

  /** A comma before one or two figures is a decimal point; 3,5 million is not 35 million. */
  @Test
  void aDecimalCommaIsNoMarkOfThousands() {
    Said said = Said.in("Das kostet 3,5 Millionen Euro, und 1,250 Leute sind dagegen.");
    assertEquals("verbatim", said.verdict("Das kostet 3.5 Millionen Euro"));
    assertEquals("altered number", said.verdict("Das kostet 35 Millionen Euro"));
    assertEquals("verbatim", said.verdict("und 1250 Leute sind dagegen"));
    assertEquals("altered number", said.verdict("und 1.250 Leute sind dagegen"));
  }

  @Test
  void aHyphenThatMakesAnotherWordCounts() {
    Said said = Said.in("We re-sent the letter to them. She re-signed the contract in May.");
    assertEquals("altered changed", said.verdict("We resent the letter to them."));
    assertEquals("altered changed", said.verdict("She resigned the contract in May."));
    assertEquals("verbatim", said.verdict("We re sent the letter to them."));
  }

  /** In German it is a word; where somebody halts it is set off on both sides. */
  @Test
  void erIsAFillerOnlyWhereSomebodyHalts() {
    Said german = Said.in("Ich weiß, dass er schuldig ist, sagte er, und das reicht mir.");
    assertEquals("verbatim", german.verdict("dass er schuldig ist"));
    assertEquals("altered dropped", german.verdict("Ich weiß, dass schuldig ist, sagte er"));
    Said english = Said.in("We will, er, mend the bridge in May. I meant to err on it.");
    assertEquals("form filler", english.verdict("We will mend the bridge in May."));
  }

  /** A half, a minus and a raised figure are parts of a number, not marks. */
  @Test
  void signsBesideFiguresCount() {
    Said said =
        Said.in(
            "The bridge costs 2½ million crowns. It was -5 degrees on the pier. It is 10² metres"
                + " wide at the pier. The share is 5‰ of all boats. It is > 5 metres deep there.");
    assertEquals("altered number", said.verdict("The bridge costs 2 million crowns."));
    assertEquals("altered dropped", said.verdict("It was 5 degrees on the pier."));
    assertEquals("altered number", said.verdict("It is 10 metres wide at the pier."));
    assertEquals("altered changed", said.verdict("The share is 5% of all boats."));
    assertEquals("altered dropped", said.verdict("The share is 5 of all boats."));
    assertEquals("altered changed", said.verdict("It is < 5 metres deep there."));
    assertEquals("verbatim", said.verdict("It was −5 degrees on the pier."));
    assertEquals("form spelling", said.verdict("It was minus 5 degrees on the pier."));
    assertEquals(
        "verbatim",
        Said.in("We had 5-10 boats on the - 5 - piers.")
            .verdict("We had 5-10 boats on the 5 piers"));
  }
}
