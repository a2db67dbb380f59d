package org.stet.wire.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/**
 * The first and the last lines of a story, where suppliers speak to editors; the story between is
 * not asked, as it may well tell of embargoes and kills.
 */
final class StoryEdges {
  private static final int ABOVE = 4;
  private static final int BELOW = 8;
  private static final int LONGEST_LINE = 160;
  private static final int LOOKED_AT = 400;
  private static final int SENTENCES = 2;

  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[\\p{L})”\"][.!])\\s+(?=\\p{Lu})|\\n");

  /** An embargo that is called by its name, so that more may stand behind the time. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)\\b(?:embargo|ambargo|embargó|sperrfrist|эмбарго|ембарго|hold|publish)|εμπ[αά]ργκο");

  private StoryEdges() {}

  /** The first lines below the header, ascending. */
  static List<Block> above(Article article) {
    return article.body().stream().filter(StoryEdges::speaks).limit(ABOVE).toList();
  }

  /** The words of the first line below the header; empty if there is none. */
  static String first(Article article) {
    return above(article).stream().findFirst().map(article::plain).orElse("");
  }

  /** Until when a line above the text forbids the use, if it says nothing else. */
  static Optional<String> embargoOfLine(String line) {
    return line.length() > LONGEST_LINE
        ? Optional.empty()
        : EmbargoWords.in(line).filter(until -> isPlain(line, until));
  }

  /** The same of what stands below the text: notes to editors, a last line. */
  static Optional<String> embargoBelow(Article article) {
    List<Block> body = article.body();
    for (Block block : body.subList(Math.max(0, body.size() - BELOW), body.size())) {
      String words = article.plain(block);
      Optional<String> until =
          block.role() == Role.NOTE ? EmbargoSentence.in(words) : ofSentences(words);
      if (until.isPresent()) {
        return until;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ofSentences(String words) {
    for (String sentence : words.length() > LOOKED_AT ? new String[0] : SENTENCE.split(words)) {
      Optional<String> until =
          EmbargoSentence.plain(sentence.strip())
              .filter(EmbargoMoment::isIn)
              .filter(when -> isPlain(sentence, when));
      if (until.isPresent()) {
        return until;
      }
    }
    return Optional.empty();
  }

  /** "For release on Friday, the band recorded twelve songs" says no embargo. */
  private static boolean isPlain(String line, String until) {
    return NAMED.matcher(line).find() || EmbargoMoment.isAll(until);
  }

  /** What is said to editors, sentence by sentence: the note, and the first lines. */
  static List<String> sentences(Article article) {
    List<String> sentences = new ArrayList<>();
    article
        .field(FieldName.EDNOTE)
        .ifPresent(note -> sentences.addAll(List.of(SENTENCE.split(note))));
    for (Block block : above(article)) {
      String plain = article.plain(block);
      String words = EditorsNotes.in(plain).orElse(plain);
      String cut = words.length() > LOOKED_AT ? words.substring(0, LOOKED_AT) : words;
      sentences.add(cut);
      List.of(SENTENCE.split(cut)).stream().skip(1).limit(SENTENCES).forEach(sentences::add);
    }
    return sentences;
  }

  /** {@code words} and each of their sentences. */
  static List<String> sentences(String words) {
    List<String> sentences = new ArrayList<>(List.of(words));
    sentences.addAll(List.of(SENTENCE.split(words)));
    return sentences;
  }

  /** The change that takes {@code block} and the line ends behind it out of {@code article}. */
  static ChangeSet removal(Article article, Block block, String rule, String reason) {
    String text = article.text();
    int end = block.range().end();
    while (end < text.length() && text.charAt(end) == '\n') {
      end++;
    }
    Edit out = Edit.remove(new TextRange(block.range().start(), end), rule, reason);
    return ChangeSet.of(text.length(), List.of(out));
  }

  private static boolean speaks(Block block) {
    return block.role() != Role.TABLE && block.role() != Role.CAPTION;
  }
}
