package org.stet.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.CodePoints;
import org.stet.text.api.TextRange;
import org.stet.verify.api.Difference;
import org.stet.verify.api.Passage;
import org.stet.verify.api.Verification;

/**
 * The shape of a verdict in JSON; offsets are code points of the quote and of the source's text.
 */
final class VerifyJson {
  private VerifyJson() {}

  /** Adds the fields of {@code verification} of the quote {@code words}. */
  static void write(String words, Verification verification, JsonText json) {
    CodePoints inQuote = CodePoints.of(words);
    Passage passage = verification.passage();
    json.field("verdict", verification.outcome().id());
    if (passage == null) {
      json.field("partial", false).field("warn", false);
      json.name("source").nothing().name("source_spans").array().end();
      json.name("source_speaker").nothing().name("differences").array().end();
    } else {
      write(passage, inQuote, json);
    }
    json.field("ambiguous", verification.ambiguous());
    json.name("candidates").array();
    for (Passage candidate : verification.candidates()) {
      json.object().field("verdict", candidate.outcome().id());
      write(candidate, inQuote, json);
      json.end();
    }
    json.end();
  }

  private static void write(Passage passage, CodePoints inQuote, JsonText json) {
    String text = passage.source().text();
    CodePoints inSource = CodePoints.of(text);
    json.field("partial", passage.partial()).field("warn", passage.warn());
    json.field("source", passage.sourceId());
    json.name("source_spans").array();
    passage.spans().forEach(span -> write(span, inSource, json));
    json.end();
    json.field("interpreted", passage.interpreted());
    json.field("source_speaker", passage.speaker());
    json.field("source_moment", passage.moment());
    json.field("other_speaker", passage.otherSpeaker());
    json.field("source_words", words(passage.spans(), text));
    json.field("sentence_before", sentence(passage.before(), text));
    json.field("sentence_after", sentence(passage.after(), text));
    json.field("matched", passage.matched());
    json.name("differences").array();
    for (Difference difference : passage.differences()) {
      json.object().field("kind", difference.kind().id());
      json.name("quote");
      write(difference.quote(), inQuote, json);
      json.name("source");
      write(difference.source(), inSource, json);
      json.field("words", difference.words()).field("source_words", difference.sourceWords());
      json.field("warn", difference.warn()).end();
    }
    json.end();
  }

  /** What was said there, gaps included as they are in the source. */
  static String words(List<TextRange> spans, String text) {
    StringBuilder words = new StringBuilder();
    for (TextRange span : spans) {
      words.append(words.length() == 0 ? "" : " […] ").append(span.in(text));
    }
    return words.toString();
  }

  private static @Nullable String sentence(TextRange range, String text) {
    return range.isEmpty() ? null : range.in(text);
  }

  private static void write(TextRange range, CodePoints points, JsonText json) {
    json.array();
    json.value(points.toCodePoint(range.start())).value(points.toCodePoint(range.end()));
    json.end();
  }
}
