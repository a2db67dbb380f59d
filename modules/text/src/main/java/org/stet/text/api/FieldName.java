package org.stet.text.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header lines a copy file knows, in the order in which they are written. */
public enum FieldName {
  HEADLINE("Headline", Role.HEADLINE),
  STANDFIRST("Standfirst", Role.STANDFIRST),
  BYLINE("Byline", Role.BYLINE),
  DATELINE("Dateline", Role.DATELINE),
  SLUG("Slug"),
  TAKE("Take"),
  /** Who supplied the story: an agency, several, or the reporters named at its end. */
  SOURCE("Source"),
  COPYRIGHT("Copyright"),
  DATE("Date"),
  URGENCY("Urgency"),
  CATEGORY("Category"),
  /** How many words the supplier says the story has. */
  WORDCOUNT("Wordcount"),
  KEYWORDS("Keywords"),
  /** What the story is about, in the supplier's terms, with semicolons between them. */
  SUBJECTS("Subjects"),
  /** The places it is about, with semicolons between them; the dateline says where it is from. */
  LOCATIONS("Locations"),
  LANGUAGE("Language"),
  STATUS("Status"),
  EMBARGO("Embargo"),
  /** A note from the agency to editors: {@code Eds: Updates with quotes.} */
  EDNOTE("Ednote"),
  /** The address of the page the story was read from. */
  ADDRESS("Address");

  private final String label;
  private final @Nullable Role role;

  FieldName(String label) {
    this(label, null);
  }

  FieldName(String label, @Nullable Role role) {
    this.label = label;
    this.role = role;
  }

  /** The word before the colon. */
  public String label() {
    return label;
  }

  /** The role of the block this header line is, if it is one. */
  public Optional<Role> role() {
    return Optional.ofNullable(role);
  }

  /** The field with this label, compared letter by letter. */
  public static Optional<FieldName> ofLabel(String label) {
    for (FieldName name : values()) {
      if (name.label.equals(label)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The field in which blocks of {@code role} are written, if they are header lines. */
  public static Optional<FieldName> ofRole(Role role) {
    for (FieldName name : values()) {
      if (name.role == role) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
