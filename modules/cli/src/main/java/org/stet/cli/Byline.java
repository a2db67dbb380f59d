package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.BylineForm;
import org.stet.text.api.Dateline;

/**
 * A byline taken apart.
 *
 * @param words the line as printed, without a leading "By"
 * @param authors the names in it
 * @param role what they are, as printed: {@code Science Correspondent}
 */
record Byline(@Nullable String words, List<String> authors, @Nullable String role) {
  private static final List<String> LEADS =
      List.of(
          "written by ",
          "by: ",
          "by ",
          "von ",
          "par ",
          "por ",
          "di ",
          "av ",
          "af ",
          "door ",
          "da redação ");
  private static final List<String> ROLES =
      List.of(
          "correspondent",
          "editor",
          "reporter",
          "writer",
          "columnist",
          "critic",
          "photographer",
          "chief",
          "analyst",
          "korrespondent",
          "redakteur",
          "redacteur",
          "corresponsal",
          "correspondant");

  /** What stands behind a name, and is none. */
  private static final Set<String> DEGREES =
      Set.of(
          "md", "phd", "jd", "mba", "rn", "msc", "ma", "ba", "dphil", "esq", "jr", "sr", "ii",
          "iii");

  /** The byline that {@code line} is; nothing at all without one. */
  static Byline of(@Nullable String line) {
    if (line == null || line.isBlank()) {
      return new Byline(null, List.of(), null);
    }
    Optional<BylineForm> form = BylineForm.of(line);
    int end = form.map(found -> found.names().end()).orElse(line.length());
    String words =
        form.map(found -> line.substring(found.names().start()).strip())
            .orElseGet(() -> withoutLead(line));
    String behind = line.substring(end);
    List<String> authors = new ArrayList<>();
    StringBuilder role = new StringBuilder();
    for (String part : parts(words)) {
      if (!behind.isEmpty() && behind.contains(part) && !isRole(part)) {
        continue; // Whose pictures they are.
      }
      if (isRole(part)) {
        role.append(role.length() == 0 ? "" : ", ").append(part);
      } else if (!DEGREES.contains(part.toLowerCase(Locale.ROOT).replace(".", ""))) {
        authors.add(part);
      }
    }
    boolean named = authors.stream().anyMatch(author -> !Dateline.isAgency(author));
    authors.removeIf(author -> named && Dateline.isAgency(author));
    return new Byline(words, List.copyOf(authors), role.length() == 0 ? null : role.toString());
  }

  private static String withoutLead(String byline) {
    String line = byline.strip();
    String small = line.toLowerCase(Locale.ROOT);
    for (String lead : LEADS) {
      if (small.startsWith(lead)) {
        return line.substring(lead.length()).strip();
      }
    }
    return line;
  }

  /** Whether {@code words} are what stands before the names: {@code By}. */
  static boolean isLead(String words) {
    return LEADS.contains(words.strip().toLowerCase(Locale.ROOT) + " ");
  }

  private static List<String> parts(String words) {
    List<String> parts = new ArrayList<>();
    String marked = words.replace(';', ',').replace('|', ',');
    for (String word : List.of(" and ", " AND ", " & ", " und ", " et ", " y ", " och ", " og ")) {
      marked = marked.replace(word, ",");
    }
    for (String place : List.of(" in ", " IN ")) {
      marked = marked.replace(place, "," + place.substring(1));
    }
    for (String part : marked.split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private static boolean isRole(String part) {
    String small = part.toLowerCase(Locale.ROOT);
    for (String role : ROLES) {
      if (small.contains(role)) {
        return true;
      }
    }
    return small.startsWith("in ");
  }
}
