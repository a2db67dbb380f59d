package org.stet.wireformats.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Puts the signs of a line, which stand from left to right on the page, into the order in which
 * they are read: Hebrew and Arabic from right to left, but numbers and words of other scripts in
 * them from left to right (the reverse of UAX 9). Arabic letters lose the form they have at their
 * place in a word.
 */
final class VisualOrder {
  private static final Map<Character, Character> MIRRORED =
      Map.of('(', ')', ')', '(', '[', ']', ']', '[', '«', '»', '»', '«', '{', '}', '}', '{');

  private VisualOrder() {}

  /** The words that {@code signs} make, each of which may be several characters. */
  static String read(List<String> signs) {
    List<Way> ways = signs.stream().map(VisualOrder::way).toList();
    long back = ways.stream().filter(way -> way == Way.BACK).count();
    if (back == 0) {
      return String.join("", signs);
    }
    boolean mostlyBack = back >= ways.stream().filter(way -> way == Way.ON).count();
    List<String> read = new ArrayList<>(signs.size());
    int at = 0;
    while (at < signs.size()) {
      int end = at + 1;
      boolean backwards = isBack(ways, at, mostlyBack);
      while (end < signs.size() && isBack(ways, end, mostlyBack) == backwards) {
        end++;
      }
      List<String> run = new ArrayList<>(signs.subList(at, end));
      if (backwards) {
        run.replaceAll(VisualOrder::mirrored);
      }
      if (backwards != mostlyBack) {
        Collections.reverse(run);
      }
      read.addAll(run);
      at = end;
    }
    if (mostlyBack) {
      Collections.reverse(read);
    }
    return Normalizer.normalize(joined(read), Normalizer.Form.NFC);
  }

  private static String joined(List<String> signs) {
    StringBuilder words = new StringBuilder();
    for (String sign : signs) {
      boolean form = sign.chars().anyMatch(VisualOrder::isFormOfPlace);
      words.append(form ? Normalizer.normalize(sign, Normalizer.Form.NFKC) : sign);
    }
    return words.toString();
  }

  /** Whether it is a letter in the form it has at its place in a word (FB1D to FDFF, FE70 on). */
  private static boolean isFormOfPlace(int c) {
    return (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
  }

  private enum Way {
    ON,
    BACK,
    NUMBER,
    NEUTRAL
  }

  private static Way way(String sign) {
    return switch (Character.getDirectionality(sign.codePointAt(0))) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          Way.BACK;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Way.ON;
      case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER ->
          Way.NUMBER;
      default -> Way.NEUTRAL;
    };
  }

  /** Whether the sign at {@code at} is read from right to left. */
  private static boolean isBack(List<Way> ways, int at, boolean mostlyBack) {
    Way way = ways.get(at);
    if (way != Way.NEUTRAL) {
      return way == Way.BACK;
    }
    Way before = neighbour(ways, at, -1);
    Way after = neighbour(ways, at, 1);
    boolean between = before != Way.NEUTRAL && after != Way.NEUTRAL;
    boolean inside = between && (before == Way.BACK) == (after == Way.BACK);
    return inside ? before == Way.BACK : mostlyBack;
  }

  private static Way neighbour(List<Way> ways, int at, int step) {
    int i = at + step;
    while (i >= 0 && i < ways.size() && ways.get(i) == Way.NEUTRAL) {
      i += step;
    }
    return i < 0 || i >= ways.size() ? Way.NEUTRAL : ways.get(i);
  }

  private static String mirrored(String sign) {
    return sign.length() == 1
        ? MIRRORED.getOrDefault(sign.charAt(0), sign.charAt(0)).toString()
        : sign;
  }
}
