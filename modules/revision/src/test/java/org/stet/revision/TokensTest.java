package org.stet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
  private static String joined(String text) {
    return Tokens.of(text).stream()
        .map(token -> token.range().in(text))
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The| |ferry| |sails|.",
        "“|Don't|”|,| |she| |said|.",
        "It| |isn’t| |the| |crews|’| |fault",
        "'|Tis| |rock| |'|n|'| |roll",
        "10,000| |of| |3.5| |m|,| |1|,",
        "v|.|2|.| |A|.|B|.",
        "well|-|known",
        "a|  \t |b|\r\n\r\n|c",
        "no\u00a0|break",
        "cafe\u0301s| |naïve",
        "\uD83D\uDE00|\uD83D\uDE00| |\uD835\uDC00b",
        "\u2764\ufe0f|x",
        "#|#| |x|*|y|*",
        "\uD83D|a|\uDE00",
        "मुंबई| |में",
        "東京",
        "x|^|`|^|y",
        "9|'|5",
        "a|.|b",
        "1|'|2|.",
      })
  void splits(String expected) {
    String text = expected.replace("|", "");
    String wanted = expected.replace("no\u00a0|", "no|\u00a0|");
    assertEquals(wanted, joined(text));
  }

  @Test
  void nothingHasNoTokens() {
    assertEquals(List.of(), Tokens.of(""));
  }

  @Test
  void saysWhatEachIs() {
    List<Token> tokens = Tokens.of("a ,");
    assertEquals(
        List.of(Token.Kind.WORD, Token.Kind.SPACE, Token.Kind.MARK),
        tokens.stream().map(Token::kind).toList());
    assertTrue(tokens.get(0).isWord());
    assertFalse(tokens.get(0).isSpace());
    assertTrue(tokens.get(1).isSpace());
    assertFalse(tokens.get(2).isWord());
  }

  @Test
  void givesTheWordsAlone() {
    assertEquals(List.of("It", "isn't", "10,000"), Tokens.words("It isn't (10,000)!"));
  }

  @Test
  void tokensAreTheWholeText() {
    for (int seed = 0; seed < 2_000; seed++) {
      String text = new RandomTexts(seed).paragraph();
      int at = 0;
      for (Token token : Tokens.of(text)) {
        assertEquals(at, token.range().start(), text);
        assertFalse(token.range().isEmpty(), text);
        at = token.range().end();
      }
      assertEquals(text.length(), at, text);
    }
  }
}
