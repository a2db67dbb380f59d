package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.TextRange;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "The U.S. Senate voted.            # The|U.S.|Senate|voted|.",
        "Roth's plan, the Roths' plan      # Roth|'s|plan|,|the|Roths|'|plan",
        "He didn’t say o'clock             # He|didn’t|say|o'clock",
        "Mr. J. K. Ruiz, No. 5             # Mr.|J.|K.|Ruiz|,|No.|5",
        "well-known 3.5% of AT&T           # well-known|3.5|%|of|AT&T",
        "write to ida@example.org today    # write|to|ida@example.org|today",
        "(D-Conn.) said                    # (|D-Conn|.|)|said",
        "The end.                          # The|end|.",
      })
  void cutsWordsAndMarks(String text, String expected) {
    List<Token> tokens = new Tokenizer(text).tokens(new TextRange(0, text.length()), List.of());
    assertEquals(expected, tokens.stream().map(Token::word).collect(Collectors.joining("|")));
  }

  @Test
  void aQuotationIsOneToken() {
    String text = "She said \"no, never\" twice";
    List<Token> tokens =
        new Tokenizer(text)
            .tokens(
                new TextRange(0, text.length()),
                List.of(new Tokenizer.Sealed(new TextRange(9, 20), 7)));
    assertEquals(4, tokens.size());
    assertEquals(7, tokens.get(2).quote());
    assertEquals("twice", tokens.get(3).word());
  }

  @Test
  void everyTokenStandsWhereItsCharactersStand() {
    String text = "“Ida’s dog,” they said—twice; 5 a.m. 😀 done…";
    int at = 0;
    for (Token token : new Tokenizer(text).tokens(new TextRange(0, text.length()), List.of())) {
      assertEquals(text.substring(token.start(), token.end()), token.word());
      assertEquals("", text.substring(at, token.start()).strip());
      at = token.end();
    }
  }

  @Test
  void lowerCaseDoesNotDependOnTheLocale() {
    assertEquals("insists", Token.word(0, 7, "INSISTS").lower());
    assertEquals("mr", Token.word(0, 3, "Mr.").lower());
    assertEquals("don't", Token.word(0, 5, "Don’t").lower());
  }
}
