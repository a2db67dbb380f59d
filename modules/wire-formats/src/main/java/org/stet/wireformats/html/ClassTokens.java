package org.stet.wireformats.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The words in class names and ids, cut at word boundaries: {@code header} is no word of {@code
 * bellowheadercontainer}, and {@code shareButton} is {@code share} and {@code button}.
 */
final class ClassTokens {
  /** Kits for building pages call everything a widget. */
  private static final List<String> BUILDERS =
      List.of("elementor-", "et_pb", "fusion-", "vc_", "wpb_", "so-", "siteorigin-", "brxe-");

  private final Map<Element, Set<String>> known = new HashMap<>();

  /** Many elements have the same names. */
  private final Map<String, Set<String>> read = new HashMap<>();

  /** The words of the class and id of {@code element}, in lower case. */
  Set<String> of(Element element) {
    Set<String> tokens = known.get(element);
    if (tokens == null) {
      String names = element.id() + '\n' + element.className();
      tokens = names.length() == 1 ? Set.of() : read.computeIfAbsent(names, ClassTokens::read);
      known.put(element, tokens);
    }
    return tokens;
  }

  /** Whether {@code element} has one of {@code words}. */
  boolean any(Element element, Set<String> words) {
    for (String token : of(element)) {
      if (words.contains(token)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> read(String idAndClass) {
    Set<String> tokens = new LinkedHashSet<>();
    int line = idAndClass.indexOf('\n');
    StringBuilder names = new StringBuilder(idAndClass.substring(0, line));
    for (String name : idAndClass.substring(line + 1).strip().split("\\s+")) {
      if (BUILDERS.stream().noneMatch(name::startsWith)) {
        names.append(' ').append(name);
      }
    }
    StringBuilder token = new StringBuilder();
    char before = ' ';
    for (int i = 0; i <= names.length() && i < 2000; i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean starts = Character.isUpperCase(c) && Character.isLowerCase(before);
      if (!Character.isLetterOrDigit(c) || starts) {
        add(tokens, token);
      }
      if (Character.isLetterOrDigit(c)) {
        token.append(c);
      }
      before = c;
    }
    add(tokens, token);
    return tokens.isEmpty() ? Set.of() : tokens;
  }

  private static void add(Set<String> tokens, StringBuilder token) {
    if (token.length() > 0) {
      tokens.add(token.toString().toLowerCase(Locale.ROOT));
      token.setLength(0);
    }
  }

  /** Whether {@code text} is one of {@code words}. */
  static Set<String> words(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ")));
  }
}
