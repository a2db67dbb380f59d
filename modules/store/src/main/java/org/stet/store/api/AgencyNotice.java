package org.stet.store.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.wire.api.LinkKind;

/**
 * What an agency said of a story after the desk had it: kept with the desk's own copy, whose text
 * it leaves alone. Never changed; the newest counts.
 *
 * @param article the id of the article it was said of
 * @param kind what was said
 * @param note the agency's note, word for word; may be empty
 * @param until until when the story is under an embargo, in the agency's words, or null
 * @param take the id of the article that the notice itself is
 * @param item the SHA-256 of the bytes in which it came
 * @param at when it came
 */
public record AgencyNotice(
    long article,
    Kind kind,
    String note,
    @Nullable String until,
    long take,
    String item,
    Instant at) {

  /** What an agency can say of a story it has sent. */
  public enum Kind {
    KILLED,
    WITHDRAWN,
    WITHHELD,
    EMBARGOED,
    EMBARGO_LIFTED,
    CORRECTED;

    /** The stable kebab-case name used outside. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this id. */
    public static Kind ofId(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What a take of this kind says of the takes before it, if it is more than new words. */
    public static Optional<Kind> of(LinkKind link) {
      return switch (link) {
        case KILL -> Optional.of(KILLED);
        case WITHDRAWAL -> Optional.of(WITHDRAWN);
        case WITHHOLD -> Optional.of(WITHHELD);
        case EMBARGO_LIFTED -> Optional.of(EMBARGO_LIFTED);
        case CORRECTION -> Optional.of(CORRECTED);
        case UPDATE, WRITETHRU, NEXT_TAKE, DUPLICATE -> Optional.empty();
      };
    }
  }

  /** The notice as a sentence, without a final full stop, the agency's words at its end. */
  public String inWords() {
    String said =
        switch (kind) {
          case KILLED -> "the agency killed this story";
          case WITHDRAWN -> "the agency took this story back";
          case WITHHELD -> "the agency withholds this story";
          case EMBARGOED -> "the agency set an embargo until " + until;
          case EMBARGO_LIFTED -> "the agency lifted the embargo";
          case CORRECTED -> "the agency corrected this story";
        };
    return note.isBlank() ? said : said + ": " + note;
  }

  /**
   * Those of {@code notices}, oldest first, that still stand against using the story: the last one
   * that killed, took back or withheld it, the embargo that was not lifted, the last correction.
   */
  public static List<AgencyNotice> standing(List<AgencyNotice> notices) {
    AgencyNotice forbidden = null;
    AgencyNotice embargo = null;
    AgencyNotice correction = null;
    for (AgencyNotice notice : notices) {
      switch (notice.kind()) {
        case KILLED, WITHDRAWN -> forbidden = notice;
        case WITHHELD -> // A killed story stays killed.
            forbidden = forbidden == null || forbidden.kind() == Kind.WITHHELD ? notice : forbidden;
        case EMBARGOED -> embargo = notice;
        case EMBARGO_LIFTED -> {
          embargo = null;
          forbidden = forbidden != null && forbidden.kind() == Kind.WITHHELD ? null : forbidden;
        }
        case CORRECTED -> correction = notice;
      }
    }
    return java.util.stream.Stream.of(
            Optional.ofNullable(forbidden),
            Optional.ofNullable(embargo),
            Optional.ofNullable(correction))
        .flatMap(Optional::stream)
        .toList();
  }
}
