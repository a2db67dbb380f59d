package org.stet.wireformats.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Notes about the author below the story: "Ida Holm is a reporter based in ...". */
final class AuthorNotes {
  private static final int LAST = 6;
  private static final int SHORTEST_NAME = 3;
  private static final String REASON = "About the author, not the story";
  private static final Set<String> VERBS =
      ClassTokens.words(
          "is was has are writes covers reports teaches works started joined lives "
              + "leads founded specializes contributed holds graduated earned spent brings serves"
              + " studied worked loves enjoys");
  private static final Set<String> GOING_ON = ClassTokens.words("when he she they her his their");

  private AuthorNotes() {}

  static void drop(Page page, List<PageLine> story, List<Decision> decisions) {
    Set<String> authors = new LinkedHashSet<>();
    for (String author : page.metadata().authors()) {
      String name = Folded.words(author);
      authors.add(name);
      int gap = name.indexOf(' ');
      if (gap >= SHORTEST_NAME) {
        authors.add(name.substring(0, gap));
      }
    }
    int left = LAST;
    int note = -1;
    for (int i = story.size() - 1; i > 0 && left > 0; i--) {
      if (decisions.get(i).role() != LineRole.PARAGRAPH) {
        continue;
      }
      left--;
      String words = Folded.words(story.get(i).words());
      if (authors.stream().anyMatch(author -> introduces(words, author))) {
        decisions.set(i, Decision.furniture(REASON));
        note = i;
      }
    }
    if (note >= 0) {
      goOn(story, decisions, note);
    }
  }

  /** Drops the paragraphs behind the note that go on with it. */
  private static void goOn(List<PageLine> story, List<Decision> decisions, int note) {
    for (int i = note + 1; i < story.size(); i++) {
      String first = Folded.words(story.get(i).words()).split(" ", 2)[0];
      boolean paragraph = decisions.get(i).role() == LineRole.PARAGRAPH;
      if (paragraph && GOING_ON.contains(first)) {
        decisions.set(i, Decision.furniture(REASON));
      }
    }
  }

  /** Whether {@code words} begin with {@code author}, perhaps an apposition, and a verb. */
  private static boolean introduces(String words, String author) {
    if (author.isEmpty() || !words.startsWith(author + " ")) {
      return false;
    }
    String[] rest = words.substring(author.length() + 1).split(" ");
    for (int i = 0; i < Math.min(6, rest.length); i++) {
      if (VERBS.contains(rest[i])) {
        return true;
      }
    }
    return false;
  }
}
