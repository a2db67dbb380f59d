package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.CastMember;
import org.stet.facts.api.CastMention;
import org.stet.text.api.TextRange;

/** A member of the cast while the story is read. All ranges are over the article's text. */
final class CastDraft {
  private final String name;
  private final List<CastMention> mentions = new ArrayList<>();
  private CastMember.Kind kind = CastMember.Kind.UNKNOWN;
  private @Nullable TextRange title;
  private boolean speaks;
  private boolean thing;
  private boolean alone;

  CastDraft(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Notes what it is; a person stays one. */
  void is(CastMember.Kind told) {
    kind = kind == CastMember.Kind.PERSON ? kind : told;
  }

  /** Notes the role that stands beside a mention; the first one counts. */
  void bears(@Nullable TextRange role) {
    title = title == null ? role : title;
  }

  /**
   * Notes how the name stands: a family name by itself makes a person of a name in full, unless the
   * one or the other stands where places and things do.
   *
   * @param likeThing whether it stands where the name of a place or thing does
   * @param full whether it is the name in full, or all there is of it
   */
  void stands(boolean likeThing, boolean full) {
    thing |= likeThing;
    alone |= !full;
  }

  void speaks() {
    speaks = true;
  }

  void mention(TextRange range, CastMention.Form form) {
    if (!range.isEmpty()) {
      mentions.add(new CastMention(range, form));
    }
  }

  /**
   * Whether it belongs on the list: nobody does of whom nothing says that it is somebody, and no
   * place or people, whoever speaks for it.
   */
  boolean isSomebody() {
    return !mentions.isEmpty()
        && (kind() != CastMember.Kind.UNKNOWN || speaks)
        && !CastWords.standard().isNobody(name)
        && (kind != CastMember.Kind.UNKNOWN || !CastWords.standard().maybeThing(name));
  }

  private CastMember.Kind kind() {
    if (CastWords.standard().isOrganisation(name)) {
      return CastMember.Kind.ORGANISATION;
    }
    boolean person = kind == CastMember.Kind.UNKNOWN && alone && !thing;
    return person ? CastMember.Kind.PERSON : kind;
  }

  /** The member, with each place once: of two mentions that overlap the one found first. */
  CastMember member() {
    List<CastMention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparing(CastMention::range));
    List<CastMention> apart = new ArrayList<>();
    for (CastMention mention : sorted) {
      int last = apart.size() - 1;
      if (last < 0 || apart.get(last).range().end() <= mention.range().start()) {
        apart.add(mention);
      }
    }
    return new CastMember(kind(), name, title, apart);
  }

  /** Where it is first spoken of. */
  int start() {
    return mentions.stream().mapToInt(mention -> mention.range().start()).min().orElse(0);
  }
}
