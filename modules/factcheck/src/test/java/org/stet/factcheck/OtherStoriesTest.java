package org.stet.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stet.facts.api.CitedSource;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Version;
import org.stet.verify.api.DifferenceKind;
import org.stet.verify.api.QuotedWords;
import org.stet.verify.api.SourceIndex;
import org.stet.verify.api.Verifier;

/** Two versions of one quote in two stories stand below each other in the panel. */
class OtherStoriesTest {
  private static final String OURS = "The bridge will reopen before the end of May.";
  private static final String THEIRS = "The bridge will not reopen before the end of May.";

  private static Version story(long article, String quote) {
    String text = "A story\n\n\"" + quote + "\" said Tove Lindahl, the mayor, on Monday.\n";
    return new Version(article + 100, article, 1, text, "Ida", Instant.EPOCH, "", null, "ab");
  }

  /** A store whose index names these stories for any quote; null if it has no index. */
  private static DeskStore store(@Nullable List<Version> stories) {
    return (DeskStore)
        Proxy.newProxyInstance(
            DeskStore.class.getClassLoader(),
            new Class<?>[] {DeskStore.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "articlesLike" -> Optional.ofNullable(stories);
                  case "article" -> Optional.empty();
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static List<OtherStories.Wording> of(@Nullable List<Version> stories, String quote)
      throws IOException {
    return new OtherStories(store(stories), 7).of(quote);
  }

  @Test
  void theOtherWordsAreNamedWithWhatDiffers() throws IOException {
    List<OtherStories.Wording> found = of(List.of(story(12, THEIRS)), OURS);
    assertEquals(1, found.size());
    assertEquals(12, found.get(0).article());
    assertEquals(THEIRS, found.get(0).words().strip());
    assertEquals(DifferenceKind.NEGATION, found.get(0).place().differences().get(0).kind());
  }

  @Test
  void theStoryItselfAndTheSameWordsAreNoOtherVersion() throws IOException {
    assertEquals(List.of(), of(List.of(story(7, THEIRS)), OURS));
    assertEquals(List.of(), of(List.of(story(12, OURS)), OURS));
    assertEquals(List.of(), of(List.of(story(12, "We asked the ministry for all of it.")), OURS));
  }

  @Test
  void oneWordingOfSeveralStoriesIsShownOnce() throws IOException {
    assertEquals(1, of(List.of(story(12, THEIRS), story(13, THEIRS)), OURS).size());
  }

  @Test
  void withoutAnIndexNothingIsKnown() throws IOException {
    assertEquals(List.of(), of(null, OURS));
  }

  @Test
  void theSheetShowsBothWordings() throws IOException {
    CitedSource cited = new CitedSource(1, 1);
    Verifier verifier =
        Verifier.against(SourceIndex.of(List.of(Compared.text(cited, "MAYOR: " + THEIRS, false))));
    Compared compared =
        new Compared(verifier.verify(QuotedWords.of(OURS)), of(List.of(story(12, THEIRS)), OURS));
    String sheet =
        ComparedSheet.of(compared, FactFiles.NONE).stream()
            .map(Piece::words)
            .collect(Collectors.joining());
    assertTrue(sheet.contains("12"), sheet);
    assertTrue(sheet.lastIndexOf(THEIRS) > sheet.indexOf("12"), sheet);
    assertTrue(sheet.indexOf("negation") < sheet.lastIndexOf("negation"), sheet);
  }
}
