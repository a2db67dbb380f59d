package org.stet.checkquotes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.stet.facts.api.CastList;
import org.stet.facts.api.CastMention.Form;
import org.stet.facts.api.Quote;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/**
 * The cast of a story in a language of which only the words right at a quotation are read: those
 * who are quoted, wherever the story has their name.
 */
final class CastOfSpeakers {
  private CastOfSpeakers() {}

  /** Who is said to have said {@code quotes}. */
  static CastList of(Article article, Story story, List<Quote> quotes) {
    List<String> names =
        quotes.stream()
            .map(quote -> quote.attribution().canonical())
            .filter(Objects::nonNull)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    Map<String, CastDraft> drafts = new HashMap<>();
    NavigableMap<Integer, Integer> taken = new TreeMap<>();
    for (String name : names) {
      drafts.put(name, drafted(story, name, taken));
    }
    for (Quote quote : quotes) {
      TextRange mention = quote.attribution().speaker();
      String name = quote.attribution().canonical();
      CastDraft speaker = name == null ? null : drafts.get(name);
      String words = mention == null ? "" : article.plain(mention);
      if (mention != null && speaker != null && !words.contains(speaker.name())) {
        boolean named = speaker.name().contains(words.substring(words.lastIndexOf(' ') + 1));
        speaker.mention(mention, named ? Form.SHORT : Form.PRONOUN);
      }
    }
    return new CastList(
        drafts.values().stream()
            .filter(CastDraft::isSomebody)
            .sorted(Comparator.comparingInt(CastDraft::start))
            .map(CastDraft::member)
            .toList());
  }

  /** The places of {@code name} that no longer name has {@code taken}, by their start and end. */
  private static CastDraft drafted(Story story, String name, NavigableMap<Integer, Integer> taken) {
    CastDraft draft = new CastDraft(name);
    draft.speaks();
    String words = story.words();
    for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length())) {
      TextRange range = TextRange.ofLength(at, name.length());
      Map.Entry<Integer, Integer> before = taken.floorEntry(at);
      boolean free = before == null || before.getValue() <= at;
      if (free && !isLetter(words, at - 1) && !isLetter(words, range.end())) {
        taken.put(at, range.end());
        draft.mention(Story.toArticle(story.at(at), range), Form.FULL);
      }
    }
    return draft;
  }

  private static boolean isLetter(String words, int at) {
    return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
  }
}
