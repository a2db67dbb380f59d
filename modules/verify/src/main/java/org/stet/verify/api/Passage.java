package org.stet.verify.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/**
 * One place of a source, and how the quote stands to it.
 *
 * @param outcome the verdict for this place
 * @param partial whether the quote begins or ends inside a sentence of the source
 * @param warn whether somebody has to look although the words stand
 * @param otherSpeaker whether another than the one named said it
 * @param source the source
 * @param furtherSources the sources in which further parts of a spliced quote stand, in its order
 * @param spans where the quoted words stand, in the order of the quote; more than one if words
 *     between them are left out
 * @param speaker who speaks there, as the source names them, or null
 * @param moment when, as the source has it, or null
 * @param before the sentence before, or an empty range
 * @param after the sentence behind, or an empty range
 * @param differences every difference, the gravest first
 * @param matched the share of the quote's words that stand there, 0 to 1
 */
public record Passage(
    Outcome outcome,
    boolean partial,
    boolean warn,
    boolean otherSpeaker,
    SourceText source,
    List<SourceText> furtherSources,
    List<TextRange> spans,
    @Nullable String speaker,
    @Nullable String moment,
    TextRange before,
    TextRange after,
    List<Difference> differences,
    double matched) {

  public Passage {
    furtherSources = List.copyOf(furtherSources);
    spans = List.copyOf(spans);
    differences = List.copyOf(differences);
  }

  /** Whether words of it are those of an interpreter, not of who spoke. */
  public boolean interpreted() {
    return source.interpreted() || furtherSources.stream().anyMatch(SourceText::interpreted);
  }

  /** What the source is called; of several, all names in the order of the quote, parted by |. */
  public String sourceId() {
    StringBuilder id = new StringBuilder(source.id());
    furtherSources.forEach(each -> id.append('|').append(each.id()));
    return id.toString();
  }
}
