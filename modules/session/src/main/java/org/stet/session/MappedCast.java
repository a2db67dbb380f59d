package org.stet.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.CastList;
import org.stet.facts.api.CastMember;
import org.stet.facts.api.CastMention;
import org.stet.text.api.OffsetMap;
import org.stet.text.api.TextRange;

/** Carries a cast list over to the next text; whose mentions are all deleted drops out. */
final class MappedCast {
  private MappedCast() {}

  static CastList of(CastList cast, OffsetMap map) {
    List<CastMember> members = new ArrayList<>();
    for (CastMember member : cast.members()) {
      List<CastMention> mentions = new ArrayList<>();
      for (CastMention mention : member.mentions()) {
        TextRange now = map.toNew(mention.range());
        if (!now.isEmpty()) {
          mentions.add(new CastMention(now, mention.form()));
        }
      }
      if (!mentions.isEmpty()) {
        members.add(
            new CastMember(member.kind(), member.name(), title(member.title(), map), mentions));
      }
    }
    return new CastList(members);
  }

  private static @Nullable TextRange title(@Nullable TextRange title, OffsetMap map) {
    TextRange now = title == null ? null : map.toNew(title);
    return now == null || now.isEmpty() ? null : now;
  }
}
