package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one sentence of the reporter's ends and the next begins; ~ stands for a quotation. */
class FramesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "\"We lost,\" he said. \"Never mind.\"   # _ he said . / _",
        "\"We lost?\" Roth said. They had.      # _ Roth said . / They had .",
        "\"We lost!\" said Roth.                # _ said Roth .",
        "\"We lost.\" Roth said.                # _ Roth said .",
        "\"We lost.\" Roth said that it rained. # _ / Roth said that it rained .",
        "\"We lost.\" The rain fell.            # _ / The rain fell .",
        "\"We lost. It rained,\" she said.      # _ she said .",
        "Roth said, \"Go.\" Ost went.           # Roth said , _ / Ost went .",
        "\"Why?\" Roth, 40, asked.              # _ Roth , 40 , asked .",
        "\"Why?\" Roth asked: \"When?\"         # _ / Roth asked : _",
      })
  void cutsAtTheReportersSentences(String text, String expected) {
    Story story = Story.of(Texts.article(text.strip()));
    List<Stretch> stretches = Stretches.of(story);
    List<Tokenizer.Sealed> sealed = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      sealed.add(new Tokenizer.Sealed(stretches.get(i).range(), i));
    }
    List<Token> tokens =
        new Tokenizer(story.words()).tokens(story.paragraphs().get(0).range(), sealed);
    String frames =
        new Frames(story.words())
            .of(story.paragraphs().get(0).range(), tokens).stream()
                .map(
                    frame ->
                        frame.tokens().stream()
                            .map(token -> token.isQuote() ? "_" : token.word())
                            .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
    assertEquals(expected, frames);
  }
}
