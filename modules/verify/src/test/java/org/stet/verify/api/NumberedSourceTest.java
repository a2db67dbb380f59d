package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberedSourceTest {
  private static List<Integer> numbers(NumberedSource numbered) {
    return IntStream.range(0, numbered.size()).map(numbered::number).boxed().toList();
  }

  @Test
  void eachDifferentWordHasOneNumber() {
    SourceText text = new SourceText("speech", "We stay. We do not go, we STAY.");
    NumberedSource numbered = new NumberedSource(text, WordForms.ofMany(List.of(text)));
    assertEquals(List.of("we", "stay", "do", "not", "go"), numbered.words());
    assertEquals(List.of(0, 1, 0, 2, 3, 4, 0, 1), numbers(numbered));
    assertEquals(8, numbered.source().tokens().size());
  }

  @Test
  void aSourceWithoutWordsHasNone() {
    SourceText text = new SourceText("silence", " ... ");
    NumberedSource numbered = new NumberedSource(text, new WordForms());
    assertEquals(0, numbered.size());
    assertEquals(List.of(), numbered.words());
  }
}
