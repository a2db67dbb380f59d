package org.stet.wire.api;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That one item is a take of the same story as an earlier one, as what, and how that is known.
 *
 * @param kind what the newer is to the older one
 * @param basis what it rests on
 * @param share what share of the runs of three words of the smaller the other has, from 0 to 1
 * @param evidence the same for people: {@code same slug and day, shares 41 % of its three-word
 *     runs}
 */
public record Kinship(LinkKind kind, Basis basis, double share, String evidence) {
  /** Without a slug, words have to say it alone: measured on pairs of versions (ADR 14). */
  private static final double WORDS_ALONE = 0.20;

  /** Reports of every day have phrases in common; measured 42 % on two days of markets. */
  private static final double WORDS_OF_ANOTHER_DAY = 0.50;

  /** Reports of one form, whose first paragraphs name different days of the week. */
  private static final double WORDS_OF_ANOTHER_WEEKDAY = 0.90;

  /** A kill that names no story sends the whole of it again; less is a film of that name. */
  private static final double WORDS_OF_WHAT_IS_KILLED = 0.80;

  private static final double WORDS_AND_SLUG = 0.10;
  private static final double AS_GOOD_AS_EQUAL = 0.98;

  /** Below that a text is too short for its runs to tell anything. */
  private static final int FEW_RUNS = 12;

  /** A notice that corrects says so in few words; a corrected story repeats the story. */
  private static final int NOTICE_RUNS = 100;

  /** What a kinship rests on, the surest last. */
  public enum Basis {
    /** The slug alone, for a take that need not repeat the words of the one before. */
    SLUG,
    WORDS,
    SLUG_AND_WORDS,
    /** The notice holds the whole headline of the story. */
    HEADLINE,
    IDENTIFIER
  }

  /** What {@code newer} is to {@code older}; empty if they are different stories. */
  public static Optional<Kinship> between(Take newer, Take older) {
    double share = newer.words().containment(older.words());
    ItemIds ids = newer.identity().ids();
    ItemIds before = older.identity().ids();
    if (ids.story() != null && ids.story().equals(before.story())) {
      return of(newer, older, Basis.IDENTIFIER, share, "same identifier " + ids.story());
    }
    if (before.story() != null && ids.earlier().contains(before.story())) {
      String evidence = "says that it follows " + before.story();
      return of(newer, older, Basis.IDENTIFIER, share, evidence);
    }
    if (!newer.identity().mayBeOfSameAgency(older.identity())) {
      return Optional.empty();
    }
    if (ids.number() != null
        && ids.number().equals(before.number())
        && newer.days(older) == 0
        && share >= WORDS_AND_SLUG) {
      String evidence = "same number " + ids.number() + " and day";
      return of(newer, older, Basis.IDENTIFIER, share, evidence);
    }
    return bySlugOrWords(newer, older, share);
  }

  private static Optional<Kinship> bySlugOrWords(Take newer, Take older, double share) {
    String slug = newer.identity().slug();
    String other = older.identity().slug();
    long days = newer.days(older);
    LinkKind stated = newer.identity().stated();
    if (stated != null && stated.forbids() && days <= 7 && newer.names(older)) {
      return of(newer, older, Basis.HEADLINE, share, "names its headline");
    }
    if (stated != null && stated.namesItsStory() && days <= 7) {
      NamedStory named = NamedStory.of(newer.identity());
      if (named.hasNumber(older.identity())) {
        String evidence = "names its number " + older.identity().ids().number();
        return of(newer, older, Basis.IDENTIFIER, share, evidence);
      }
      if (named.hasSlug(older.identity())) {
        return of(newer, older, Basis.SLUG, share, "names its slug");
      }
    }
    boolean differ = !slug.isEmpty() && !other.isEmpty() && !slug.equals(other);
    if (differ) {
      return Optional.empty(); // An agency that gives two slugs speaks of two stories.
    }
    boolean same = !slug.isEmpty() && slug.equals(other);
    boolean enough = Math.min(newer.words().size(), older.words().size()) >= FEW_RUNS;
    if (same) {
      return bySlug(newer, older, share, days, enough);
    }
    if (newer.identity().isDigest() != older.identity().isDigest()) {
      return Optional.empty(); // It has the first words of many stories, and is a take of none.
    }
    double least = days == 0 ? WORDS_ALONE : WORDS_OF_ANOTHER_DAY;
    if (newer.lead().isOfAnotherDay(older.lead())) {
      least = WORDS_OF_ANOTHER_WEEKDAY;
    }
    if (stated != null && stated.forbids()) {
      least = WORDS_OF_WHAT_IS_KILLED;
    }
    boolean sameNews = newer.lead().mayBeOf(older.lead(), newer.words(), older.words());
    if (enough && sameNews && days <= 2 && share >= least) {
      return of(newer, older, Basis.WORDS, share, "shares " + percent(share));
    }
    boolean named = stated != null && stated.namesItsStory() && days <= 2 && newer.names(older);
    return named ? of(newer, older, Basis.HEADLINE, share, "names its headline") : Optional.empty();
  }

  private static Optional<Kinship> bySlug(
      Take newer, Take older, double share, long days, boolean enough) {
    LinkKind stated = newer.identity().stated();
    String when =
        days == 0
            ? "same slug and day"
            : "same slug, " + days + (days == 1 ? " day apart" : " days apart");
    boolean corrects = stated == LinkKind.CORRECTION;
    double least = days == 0 || corrects ? WORDS_AND_SLUG : WORDS_OF_ANOTHER_DAY;
    if (enough && share >= least && days <= (corrects ? 7 : 2)) {
      return of(newer, older, Basis.SLUG_AND_WORDS, share, when + ", shares " + percent(share));
    }
    boolean notice = stated != null && stated.forbids();
    if (!enough && !notice && days == 0 && newer.words().sharedWords(older.words()) >= 0.5) {
      return of(newer, older, Basis.SLUG_AND_WORDS, share, when + ", and most of its words");
    }
    boolean brief = newer.words().size() < NOTICE_RUNS;
    boolean needsNoWords =
        stated != null
            && (stated == LinkKind.NEXT_TAKE
                || stated == LinkKind.EMBARGO_LIFTED
                || stated.forbids()
                || (corrects && brief));
    return needsNoWords && days <= 1 ? of(newer, older, Basis.SLUG, share, when) : Optional.empty();
  }

  private static Optional<Kinship> of(
      Take newer, Take older, Basis basis, double share, String evidence) {
    return Optional.of(new Kinship(kind(newer, older), basis, share, evidence));
  }

  private static LinkKind kind(Take newer, Take older) {
    @Nullable LinkKind stated = newer.identity().stated();
    boolean equal = newer.words().likeness(older.words()) >= AS_GOOD_AS_EQUAL;
    boolean sameEmbargo = Objects.equals(newer.identity().embargo(), older.identity().embargo());
    if (equal && sameEmbargo && (stated == null || stated == LinkKind.UPDATE)) {
      return LinkKind.DUPLICATE;
    }
    if (stated == LinkKind.NEXT_TAKE && newer.words().containment(older.words()) >= 0.5) {
      return LinkKind.UPDATE; // It has the text of the first, too.
    }
    return stated == null ? LinkKind.UPDATE : stated;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%d %% of its three-word runs", Math.round(100 * share));
  }
}
