package org.stet.wireformats.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.wireformats.document.NumberForm;
import org.stet.wireformats.xml.XmlElement;

/**
 * Counts the items of the lists of a document, as the part {@code numbering} says (ECMA-376, 17.9).
 * Lists of one kind count on, unless a list says that it begins anew. For one thread.
 */
final class DocxLists {
  private static final int LEVELS = 9;
  private static final int NOT_BEGUN = Integer.MIN_VALUE;

  private final Map<String, XmlElement> lists = new HashMap<>();
  private final Map<String, XmlElement> kinds = new HashMap<>();
  private final Map<String, Map<Integer, DocxLevel>> levels = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<ListPlace> begun = new HashSet<>();

  static DocxLists of(Optional<XmlElement> part) {
    DocxLists lists = new DocxLists();
    part.ifPresent(lists::read);
    return lists;
  }

  private void read(XmlElement part) {
    Map<String, XmlElement> styled = new HashMap<>();
    for (XmlElement kind : part.all("abstractNum")) {
      String style = DocxLevel.value(kind, "styleLink");
      if (!style.isEmpty()) {
        styled.putIfAbsent(style, kind);
      }
    }
    for (XmlElement kind : part.all("abstractNum")) {
      String style = DocxLevel.value(kind, "numStyleLink");
      kinds.putIfAbsent(
          kind.attribute("abstractNumId"),
          style.isEmpty() ? kind : styled.getOrDefault(style, kind));
    }
    for (XmlElement list : part.all("num")) {
      lists.putIfAbsent(list.attribute("numId"), list);
    }
  }

  /** The level of {@code list} that paragraphs of a style are of, if the list says so. */
  Optional<Integer> levelOf(String list, String style) {
    return levels(list).entrySet().stream()
        .filter(level -> !style.isEmpty() && level.getValue().style().equals(style))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Counts an item; what stands before it, empty if that is no number. */
  String next(ListPlace place) {
    Map<Integer, DocxLevel> all = levels(place.list());
    DocxLevel level = all.get(place.level());
    if (level == null || place.level() >= LEVELS) {
      return "";
    }
    int[] count = counts.computeIfAbsent(kind(place.list()), k -> unbegun());
    Optional<Integer> anew = begun.add(place) ? startsAnew(place) : Optional.empty();
    int now = count[place.level()];
    count[place.level()] = anew.orElse(now == NOT_BEGUN ? level.start() : now + 1);
    for (int below = place.level() + 1; below < LEVELS; below++) {
      DocxLevel other = all.get(below);
      if (other == null || other.restartsAfter(place.level())) {
        count[below] = NOT_BEGUN;
      }
    }
    return level.form() == NumberForm.NONE ? "" : shown(level, all, count);
  }

  private static String shown(DocxLevel level, Map<Integer, DocxLevel> all, int[] count) {
    StringBuilder shown = new StringBuilder();
    String pattern = level.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
      if (pattern.charAt(i) == '%' && next >= '1' && next <= '9') {
        DocxLevel named = all.get(next - '1');
        if (named != null) {
          int number = count[next - '1'] == NOT_BEGUN ? named.start() : count[next - '1'];
          NumberForm form = level.legal() ? NumberForm.DIGITS : named.form();
          shown.append(form.of(number));
        }
        i++;
      } else {
        shown.append(pattern.charAt(i));
      }
    }
    return shown.toString().strip();
  }

  private String kind(String list) {
    XmlElement element = lists.get(list);
    String id = element == null ? "" : DocxLevel.value(element, "abstractNumId");
    XmlElement kind = kinds.get(id);
    return kind == null ? id : kind.attribute("abstractNumId");
  }

  private Map<Integer, DocxLevel> levels(String list) {
    return levels.computeIfAbsent(list, this::readLevels);
  }

  private Map<Integer, DocxLevel> readLevels(String list) {
    Map<Integer, DocxLevel> read = new HashMap<>();
    XmlElement element = lists.get(list);
    XmlElement kind = kinds.get(kind(list));
    if (element == null || kind == null) {
      return read;
    }
    kind.all("lvl").forEach(level -> read.put(index(level), DocxLevel.of(level)));
    for (XmlElement other : element.all("lvlOverride")) {
      other.first("lvl").ifPresent(level -> read.put(index(other), DocxLevel.of(level)));
    }
    return read;
  }

  private Optional<Integer> startsAnew(ListPlace place) {
    XmlElement list = lists.get(place.list());
    if (list == null) {
      return Optional.empty();
    }
    return list.all("lvlOverride").stream()
        .filter(other -> index(other) == place.level())
        .map(other -> DocxLevel.whole(DocxLevel.value(other, "startOverride"), -1))
        .filter(start -> start >= 0)
        .findFirst();
  }

  private static int index(XmlElement level) {
    return DocxLevel.whole(level.attribute("ilvl"), 0);
  }

  private static int[] unbegun() {
    int[] count = new int[LEVELS];
    Arrays.fill(count, NOT_BEGUN);
    return count;
  }
}
