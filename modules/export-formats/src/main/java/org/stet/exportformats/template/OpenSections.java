package org.stet.exportformats.template;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The sections that are open while a template is read through. The thing at hand, <code>{{.}}
 * </code>, may only be one of a list of words: a block as a whole, or the body as a thing without a
 * name, would get past what is asked of names.
 */
final class OpenSections {
  private static final int MOST = 50;

  private final Deque<Tag> open = new ArrayDeque<>();

  /** Takes the next tag; why it cannot stand here, or nothing. */
  String problem(Tag tag) {
    if (tag.isSection()) {
      open.push(tag);
      return open.size() > MOST ? "sections lie too deep in one another" : "";
    }
    if (tag.sign() == '/') {
      open.poll(); // Whether it is the right one is for the parser to say.
      return "";
    }
    boolean atHand = tag.isValue() && (tag.name().equals(".") || tag.name().equals("this"));
    return !atHand || isOneOfWords()
        ? ""
        : "{{.}} stands for one of a list of words, as in {{#keywords}}{{.}}{{/keywords}}";
  }

  private boolean isOneOfWords() {
    for (Tag section : open) {
      if (section.sign() == '#' && !Vocabulary.onlyAsks(section.name())) {
        return Vocabulary.isListOfWords(section.name());
      }
    }
    return false;
  }
}
