package org.stet.wireformats.html;

import java.util.List;
import java.util.Set;

/** Notes about the author below the story: "Ida Holm is a reporter based in ...". */
final class AuthorNotes {
  private static final int LAST = 6;
  private static final Set<String> VERBS =
      ClassTokens.words(
          "is was has are writes covers reports teaches works started joined lives "
              + "leads founded specializes contributed");

  private AuthorNotes() {}

  static void drop(Page page, List<PageLine> story, List<Decision> decisions) {
    List<String> authors = page.metadata().authors().stream().map(Folded::words).toList();
    int left = LAST;
    for (int i = story.size() - 1; i > 0 && left > 0; i--) {
      if (decisions.get(i).role() != LineRole.PARAGRAPH) {
        continue;
      }
      left--;
      String words = Folded.words(story.get(i).words());
      if (authors.stream().anyMatch(author -> introduces(words, author))) {
        decisions.set(i, Decision.furniture("About the author, not the story"));
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
