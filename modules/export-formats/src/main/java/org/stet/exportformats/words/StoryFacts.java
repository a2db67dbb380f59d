package org.stet.exportformats.words;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;

/**
 * What is said about a story, as the standards want it: dates only with a zone, urgency only as a
 * number, a language only as a tag. What does not fit is empty, never made up. All words are clean.
 */
public final class StoryFacts {
  private static final Map<String, String> LETTERS =
      Map.of("F", "1", "B", "2", "U", "3", "R", "5", "D", "6");

  private final Article article;

  public StoryFacts(Article article) {
    this.article = article;
  }

  /** Whether a story may be used, as most standards tell it. */
  public enum Usability {
    USABLE,
    WITHHELD,
    CANCELLED
  }

  /** The words of a field on one line, without what may not go out; or empty. */
  public String field(FieldName name) {
    return line(article.field(name).orElse(""));
  }

  /** The standfirsts that say anything. */
  public List<String> standfirsts() {
    return words(Role.STANDFIRST);
  }

  /** The bylines as one. */
  public String byline() {
    return String.join(", ", words(Role.BYLINE));
  }

  /** The dateline without the dash after it. */
  public String dateline() {
    return line(Datelines.of(article));
  }

  /** The keywords one by one: commas part them, or semicolons where there are any. */
  public List<String> keywords() {
    String all = field(FieldName.KEYWORDS);
    return parts(all, all.indexOf(';') < 0 ? "," : ";");
  }

  /** What the story is about, one by one. */
  public List<String> subjects() {
    return parts(field(FieldName.SUBJECTS), ";");
  }

  /** The places it is about, one by one. */
  public List<String> locations() {
    return parts(field(FieldName.LOCATIONS), ";");
  }

  private static List<String> parts(String all, String mark) {
    List<String> parts = new ArrayList<>();
    for (String part : all.split(mark, -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /** The language, if it is a tag; else empty. */
  public String language() {
    String language = field(FieldName.LANGUAGE);
    return LanguageTags.isTag(language) ? language : "";
  }

  /** The urgency as a digit from 1 to 9, also where a letter of telegrams is given; else empty. */
  public String urgency() {
    String given = field(FieldName.URGENCY);
    String number = LETTERS.getOrDefault(given.toUpperCase(Locale.ROOT), given);
    return number.matches("[1-9]") ? number : "";
  }

  /** The date, if it says time and zone. */
  public Optional<OffsetDateTime> date() {
    return Dates.zoned(field(FieldName.DATE));
  }

  /** When the embargo ends, if it says time and zone. */
  public Optional<OffsetDateTime> embargo() {
    return Dates.zoned(field(FieldName.EMBARGO));
  }

  /** An embargo that is no moment: words, or a time without a zone; else empty. */
  public String embargoInWords() {
    return embargo().isPresent() ? "" : field(FieldName.EMBARGO);
  }

  /** The note to editors; an embargo that is no moment is told in it, so that it is not lost. */
  public String note() {
    String note = field(FieldName.EDNOTE);
    String embargo = embargoInWords();
    return embargo.isEmpty() ? note : ("Embargo: " + embargo + ". " + note).strip();
  }

  /** Nothing is usable because of a word that nobody knows, or while an embargo has no end. */
  public Usability usability() {
    return switch (field(FieldName.STATUS).toLowerCase(Locale.ROOT)) {
      case "", "usable", "service" ->
          embargoInWords().isEmpty() ? Usability.USABLE : Usability.WITHHELD;
      case "cancelled", "canceled", "killed" -> Usability.CANCELLED;
      default -> Usability.WITHHELD;
    };
  }

  /**
   * A URI that stays the same while the story is corrected: the address it has, else one made of
   * slug, source and day; of the headline where there is no slug, of all words where there is none.
   */
  public String uri() {
    String address = address();
    return address.isEmpty() ? "urn:uuid:" + uuid() : address;
  }

  /** The address, if it is a whole one of the web; else empty. */
  public String address() {
    String address = field(FieldName.ADDRESS);
    try {
      URI uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null ? uri.toASCIIString() : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** A number made of what names the story; see {@link #uri}. */
  public UUID uuid() {
    String slug = field(FieldName.SLUG);
    String name = slug.isEmpty() ? field(FieldName.HEADLINE) : slug;
    String source = field(FieldName.SOURCE);
    String story =
        name.isEmpty() ? article.text() : name + "\n" + source + "\n" + Dates.day(given());
    return UUID.nameUUIDFromBytes(story.getBytes(StandardCharsets.UTF_8));
  }

  private String given() {
    return field(FieldName.DATE);
  }

  private List<String> words(Role role) {
    List<String> words = new ArrayList<>();
    for (Block block : article.blocks(role)) {
      String line = line(article.plain(block));
      if (!line.isEmpty()) {
        words.add(line);
      }
    }
    return words;
  }

  private static String line(String words) {
    return CleanCharacters.of(words).replace('\n', ' ').replace('\t', ' ').strip();
  }
}
