package org.stet.exportformats.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a story stand in a template of HTML. Escaped they are safe between elements
 * and in attributes with quotation marks around them; elsewhere a word of the story could become a
 * script, an attribute or the name of an element, and is refused. A section has to end in a place
 * like that in which it begins, and a part in words, so that it does not matter what is left out or
 * comes twice.
 */
final class HtmlPlaces {
  private static final Set<String> ADDRESSES =
      Set.of(
          "href",
          "src",
          "action",
          "formaction",
          "cite",
          "poster",
          "data",
          "srcset",
          "ping",
          "background",
          "manifest",
          "xlink:href",
          "longdesc");

  private enum Place {
    WORDS,
    COMMENT,
    /** Inside a tag, between attributes. */
    TAG,
    /** In an attribute that this quotation mark ends. */
    DOUBLE,
    SINGLE,
    /** Between the tags of an element whose inside is no HTML. */
    RAW
  }

  /**
   * A value in a place where it cannot be safe.
   *
   * @param line the line of the file, from 1; 0 if it is its end
   */
  record Wrong(int line, String why) {}

  /** Where somebody who reads the template is. */
  private record State(Place place, String element, String attribute, boolean valueIsEmpty) {
    boolean isLike(State other) {
      return place == other.place
          && element.equals(other.element)
          && attribute.equals(other.attribute);
    }
  }

  private final String text;
  private final Map<Integer, Tag> tags;
  private final Deque<State> sections = new ArrayDeque<>();
  private Place place = Place.WORDS;
  private String element = "";
  private StringBuilder name = new StringBuilder();
  private boolean nameHasEnded;
  private boolean valueIsEmpty;

  private HtmlPlaces(String text) {
    this.text = text;
    List<Tag> all = Tag.in(text);
    this.tags = all.stream().collect(Collectors.toMap(Tag::start, tag -> tag));
  }

  /** The first value in {@code text} that stands where it cannot be safe; null if none does. */
  static @Nullable Wrong firstWrong(String text) {
    return new HtmlPlaces(text).firstWrong();
  }

  private @Nullable Wrong firstWrong() {
    int at = 0;
    while (at < text.length()) {
      Tag tag = tags.get(at);
      if (tag == null) {
        at = step(at);
      } else {
        String why = taken(tag);
        if (!why.isEmpty()) {
          return new Wrong(tag.line(), why);
        }
        at = tag.end();
      }
    }
    return place == Place.WORDS ? null : new Wrong(0, "it ends " + inWords());
  }

  /** Takes a tag of the template; why it cannot stand here, or nothing. */
  private String taken(Tag tag) {
    if (tag.isSection()) {
      sections.push(now());
      return "";
    }
    if (tag.sign() == '/' && !sections.isEmpty()) {
      State before = sections.pop();
      // It may be left out, and what is behind it has to be safe then too.
      valueIsEmpty = before.valueIsEmpty();
      return before.isLike(now())
          ? ""
          : "the section " + tag.name() + " ends " + inWords() + ", and does not begin there";
    }
    if (tag.sign() == '>' && place != Place.WORDS) {
      return "a part can only stand between elements, not " + inWords();
    }
    String why = tag.isValue() ? problem(tag) : "";
    valueIsEmpty &= !tag.isValue();
    return why;
  }

  private State now() {
    boolean attribute = place == Place.DOUBLE || place == Place.SINGLE;
    return new State(
        place, place == Place.WORDS ? "" : element, attribute ? name.toString() : "", valueIsEmpty);
  }

  private String inWords() {
    return switch (place) {
      case WORDS -> "between elements";
      case COMMENT -> "in a comment";
      case TAG -> "in the tag <" + element + ">";
      case RAW -> "in <" + element + ">";
      case DOUBLE, SINGLE -> "in the attribute " + name;
    };
  }

  private String problem(Tag tag) {
    String shown = "{{" + tag.name() + "}}";
    return switch (place) {
      case WORDS, COMMENT -> "";
      case TAG -> "put quotation marks around " + shown + ": it stands bare in a tag";
      case RAW ->
          element.equals("script") && tag.name().equals(Vocabulary.DATA)
              ? ""
              : shown + " cannot stand in <" + element + ">";
      case DOUBLE, SINGLE -> inAttribute(tag, shown);
    };
  }

  private String inAttribute(Tag tag, String shown) {
    String attribute = name.toString();
    if (attribute.startsWith("on") || attribute.equals("style") || attribute.equals("srcdoc")) {
      return shown + " cannot stand in the attribute " + attribute;
    }
    if (tag.name().equals(Vocabulary.BODY)
        || tag.name().equals(Vocabulary.DATA)
        || tag.name().equals("marked")) {
      return shown + " is markup and cannot stand in an attribute; use {{words}}";
    }
    if (ADDRESSES.contains(attribute) && valueIsEmpty && !tag.name().equals("address")) {
      return "only {{address}} can begin the attribute " + attribute + ", not " + shown;
    }
    return "";
  }

  /** Takes the character at {@code at}, or the mark that begins there; where to go on. */
  private int step(int at) {
    char c = text.charAt(at);
    switch (place) {
      case WORDS -> {
        if (text.startsWith("<!--", at)) {
          place = Place.COMMENT;
          return at + "<!--".length();
        }
        if (c == '<' && beginsTag(at + 1)) {
          place = Place.TAG;
          element = elementAt(at + 1);
          nameHasEnded = true;
        }
      }
      case COMMENT -> place = text.startsWith("-->", at) ? Place.WORDS : Place.COMMENT;
      case RAW -> {
        String end = "</" + element;
        if (text.regionMatches(true, at, end, 0, end.length())) {
          place = Place.TAG;
          element = "/" + element;
        }
      }
      case TAG -> inTag(c);
      case DOUBLE, SINGLE -> {
        boolean ends = c == (place == Place.DOUBLE ? '"' : '\'');
        valueIsEmpty &= Character.isWhitespace(c);
        if (ends) {
          place = Place.TAG;
          nameHasEnded = true;
        }
      }
    }
    return at + 1;
  }

  private void inTag(char c) {
    if (c == '>') {
      boolean raw = element.equals("script") || element.equals("style");
      place = raw ? Place.RAW : Place.WORDS;
    } else if (c == '"' || c == '\'') {
      place = c == '"' ? Place.DOUBLE : Place.SINGLE;
      valueIsEmpty = true;
    } else if (Character.isWhitespace(c) || c == '/') {
      nameHasEnded = true;
    } else if (c != '=') {
      name = nameHasEnded ? new StringBuilder() : name;
      nameHasEnded = false;
      name.append(Character.toLowerCase(c));
    }
  }

  /** Any other less-than sign is one. */
  private boolean beginsTag(int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    return Character.isLetter(c) || "/!?{".indexOf(c) >= 0;
  }

  private String elementAt(int from) {
    int end = from;
    while (end < text.length() && " \t\r\n/>{".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
