package org.stet.wire.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;

/**
 * What tells which story an item is a take of, apart from its words. Immutable.
 *
 * @param ids the identifiers the item carries
 * @param slug the slug without take words, in the form in which slugs are compared; may be empty
 * @param agency who sent it, in the form in which agencies are compared; may be empty
 * @param day the day its date line names, or null
 * @param stated what it says it is to the take before; null if it says nothing
 * @param part which part of the text it is, from 2, if it is a next take; else 0
 * @param headline its headline; may be empty
 * @param embargo until when it must not be used, in the item's words; null if it says nothing
 * @param note what the agency says to editors, word for word; may be empty
 */
public record StoryIdentity(
    ItemIds ids,
    String slug,
    String agency,
    @Nullable LocalDate day,
    @Nullable LinkKind stated,
    int part,
    String headline,
    @Nullable String embargo,
    String note) {

  private static final int LONGEST_NOTE = 1000;
  private static final Pattern DIGEST =
      Pattern.compile(
          "(?:(?:world|national|local|business|sports?|evening|morning|daily|weekend) )?(?:news )?"
              + "(?:in brief|briefs|digest|round-?up|at a glance|summary|headlines)\\b.{0,40}"
              + "|.{0,30}\\b(?:news in brief|news digest|top stories|top news|kurz (?:gemeldet|notiert|berichtet)|kurzmeldungen|kurznachrichten"
              + "|en bref|br[èe]ves|noticias breves|en breve|in breve|kort nieuws|notiser|korte nyheder)\\b.{0,40}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern IN_DATELINE =
      Pattern.compile("\\((?:[\\p{L}]{2,12}/)?([\\p{L}][\\p{L}. -]{1,30})\\)");

  /** The identity of a clean article that carries {@code ids}. */
  public static StoryIdentity of(Article article, ItemIds ids) {
    String headline = article.field(FieldName.HEADLINE).orElse("");
    String slug = article.field(FieldName.SLUG).orElse("");
    String ednote = article.field(FieldName.EDNOTE).orElse("").strip();
    String take =
        String.join(
                ", ",
                SlugLine.of(slug).take(),
                StorySlug.takeBehind(slug),
                article.field(FieldName.TAKE).orElse(""),
                TakeWords.leading(headline).orElse(""))
            .strip();
    Optional<StatedTake> stated =
        StatedTake.of(take, article.field(FieldName.STATUS).orElse(""), List.of(headline, ednote));
    return new StoryIdentity(
        ids.story() == null ? withAddress(ids, article) : ids,
        StorySlug.of(slug),
        agency(article),
        article.field(FieldName.DATE).flatMap(StoryDay::in).orElse(null),
        stated.map(StatedTake::kind).orElse(null),
        stated.map(StatedTake::part).orElse(0),
        headline,
        article.field(FieldName.EMBARGO).orElse(null),
        ednote.isEmpty() && stated.filter(s -> s.kind().forbids()).isPresent()
            ? body(article)
            : ednote);
  }

  /** The same page is the same story: its address is as good as a guid. */
  private static ItemIds withAddress(ItemIds ids, Article article) {
    String address = article.field(FieldName.ADDRESS).orElse("").strip();
    return address.isEmpty() || address.length() > 400
        ? ids
        : new ItemIds(address, ids.version(), ids.earlier(), ids.number());
  }

  private static String agency(Article article) {
    String source = article.field(FieldName.SOURCE).orElse("");
    Matcher matcher = IN_DATELINE.matcher(article.field(FieldName.DATELINE).orElse(""));
    if (source.isBlank() && matcher.find()) {
      source = matcher.group(1);
    }
    if (source.isBlank()) {
      source = host(article.field(FieldName.ADDRESS).orElse(""));
    }
    return String.join(" ", StorySlug.words(source)).replaceFirst("^(?:the|die|l) ", "");
  }

  private static String host(String address) {
    try {
      String host = URI.create(address.strip()).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return ""; // No address.
    }
  }

  /** The first words of the body: what a notice without a note to editors has to say. */
  private static String body(Article article) {
    List<String> lines = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.role() == Role.PARAGRAPH || block.role() == Role.NOTE) {
        lines.add(article.plain(block));
      }
    }
    String words = String.join(" ", lines);
    return words.length() <= LONGEST_NOTE
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_NOTE / 2));
  }

  /** Whether the item gives the first words of many stories: {@code News in brief}. */
  boolean isDigest() {
    return DIGEST.matcher(headline.strip()).matches();
  }

  /** Whether both may come from one agency: the same, one by its initials, or one unknown. */
  public boolean mayBeOfSameAgency(StoryIdentity other) {
    return agency.isEmpty()
        || other.agency.isEmpty()
        || agency.equals(other.agency)
        || agency.equals(initials(other.agency))
        || other.agency.equals(initials(agency));
  }

  private static String initials(String agency) {
    StringBuilder initials = new StringBuilder();
    for (String word : agency.split(" ", -1)) {
      initials.append(word, 0, Math.min(1, word.length()));
    }
    return initials.length() > 1 ? initials.toString() : "";
  }
}
