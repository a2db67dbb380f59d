package org.stet.verify.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source for one test, and questions to it. */
final class Said {
  private final Verifier verifier;

  private Said(List<SourceText> sources) {
    verifier = Verifier.against(SourceIndex.of(sources));
  }

  /** One source with these words. */
  static Said in(String text) {
    return new Said(List.of(new SourceText("source.txt", text)));
  }

  /** Several sources: {@code 0.txt}, {@code 1.txt} and so on. */
  static Said inAll(String... texts) {
    List<SourceText> sources = new ArrayList<>();
    for (String text : texts) {
      sources.add(new SourceText(sources.size() + ".txt", text));
    }
    return new Said(sources);
  }

  Verification quoted(String words) {
    return verifier.verify(QuotedWords.of(words));
  }

  Verification quotedBy(@Nullable String speaker, String words) {
    return verifier.verify(QuotedWords.of(words, speaker));
  }

  Verification quoted(QuotedWords words) {
    return verifier.verify(words);
  }

  /** The place found. */
  Passage passage(String words) {
    Passage passage = quoted(words).passage();
    if (passage == null) {
      throw new AssertionError("not found: " + words);
    }
    return passage;
  }

  /** The verdict and the kinds of all differences but glyphs, the gravest first. */
  String verdict(String words) {
    return verdict(quoted(words));
  }

  static String verdict(Verification verification) {
    StringBuilder verdict = new StringBuilder(verification.outcome().id());
    Passage passage = verification.passage();
    if (passage != null) {
      for (Difference difference : passage.differences()) {
        if (difference.kind() != DifferenceKind.GLYPH) {
          verdict.append(' ').append(difference.kind().id());
        }
      }
    }
    return verdict.toString();
  }
}
