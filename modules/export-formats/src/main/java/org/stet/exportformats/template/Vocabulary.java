package org.stet.exportformats.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names that templates may use. What they stand for is in {@link StoryValues}. */
final class Vocabulary {
  /** Markup that is made of the story: HTML only. */
  static final String BODY = "body";

  static final String DATA = "data";
  private static final Set<String> HTML_ONLY = Set.of(BODY, DATA);

  /** Names that stand for a list of words, which only a section can go through. */
  private static final Set<String> LISTS_OF_WORDS =
      Set.of("standfirsts", "authors", "keywords", "subjects", "locations", "cells");

  /** Names that stand for a list of what has names of its own. */
  private static final Set<String> OTHER_LISTS = Set.of("blocks", "rows");

  /** Names that only ask whether something is so. */
  private static final Set<String> FLAGS =
      Set.of(
          "withheld",
          "cancelled",
          "right-to-left",
          "paragraph",
          "subhead",
          "quote",
          "list-item",
          "caption",
          "table",
          "leads",
          "begins",
          "ends");

  private static final Set<String> WORDS =
      Set.of(
          "headline",
          "byline",
          "dateline",
          "slug",
          "take",
          "source",
          "copyright",
          "date",
          "day",
          "urgency",
          "category",
          "language",
          "status",
          "embargo",
          "ednote",
          "address",
          "words",
          "marked",
          "credit");

  /** The names of the engine itself: the thing at hand, and where in a list it stands. */
  private static final Set<String> OF_LISTS = Set.of(".", "this", "-first", "-last", "-index");

  private Vocabulary() {}

  /** Why {@code tag} cannot stand in a template of {@code kind}; empty if it can. */
  static String problem(Tag tag, TemplateKind kind) {
    String name = tag.name();
    if (tag.sign() == Tag.NEVER_CLOSED) {
      return "a tag is opened and never closed";
    }
    if (tag.sign() == '=') {
      return "the marks of tags are {{ and }} and cannot be changed";
    }
    if (tag.sign() == '<' || tag.sign() == '$') {
      return "a template cannot be built on another one; put parts of it in with {{>name}}";
    }
    if (!tag.isValue() && !tag.isSection()) {
      return "";
    }
    if (kind == TemplateKind.TEXT && HTML_ONLY.contains(name)) {
      return "{{" + name + "}} is for templates of HTML only";
    }
    if (tag.isValue() && (isListOfWords(name) || OTHER_LISTS.contains(name))) {
      return name + " is a list: {{#" + name + "}}...{{/" + name + "}}";
    }
    if (tag.isValue() && FLAGS.contains(name)) {
      return name + " only asks whether it is so: {{#" + name + "}}...{{/" + name + "}}";
    }
    return all().contains(name) ? "" : "there is no '" + name + "'; there are: " + listed();
  }

  static boolean isListOfWords(String name) {
    return LISTS_OF_WORDS.contains(name);
  }

  /** Whether a section of this name leaves the thing at hand what it is. */
  static boolean onlyAsks(String name) {
    return FLAGS.contains(name) || name.startsWith("-");
  }

  /** All names, but those of the engine. */
  static Set<String> names() {
    Set<String> names = new TreeSet<>(WORDS);
    names.addAll(LISTS_OF_WORDS);
    names.addAll(OTHER_LISTS);
    names.addAll(FLAGS);
    names.addAll(HTML_ONLY);
    return names;
  }

  private static Set<String> all() {
    Set<String> all = names();
    all.addAll(OF_LISTS);
    return all;
  }

  private static String listed() {
    List<String> names = new ArrayList<>(names());
    return String.join(", ", names);
  }
}
