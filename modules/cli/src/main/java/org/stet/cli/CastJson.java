package org.stet.cli;

import org.jspecify.annotations.Nullable;
import org.stet.facts.api.CastList;
import org.stet.facts.api.CastMember;
import org.stet.facts.api.CastMention;
import org.stet.text.api.TextRange;

/** The shape of a cast list in JSON; offsets are code points of the text that was given. */
final class CastJson {
  private CastJson() {}

  /** Adds {@code "cast":[...]}; a mention whose words the given text has not is left out. */
  static void cast(Copy copy, CastList cast, JsonText json) {
    json.name("cast").array();
    for (CastMember member : cast.members()) {
      TextRange title = given(copy, member.title());
      json.object();
      json.field("kind", member.kind().id());
      json.field("name", member.name());
      json.field("title", title == null ? null : copy.inText(title).in(copy.story().text()));
      copy.writeRange(json, "title_start", "title_end", title);
      json.name("mentions").array();
      for (CastMention mention : member.mentions()) {
        if (given(copy, mention.range()) != null) {
          json.object();
          copy.writeRange(json, "start", "end", mention.range());
          json.field("form", mention.form().id()).end();
        }
      }
      json.end().end();
    }
    json.end();
  }

  /** {@code range} if its words stand in the text that was given, else null. */
  private static @Nullable TextRange given(Copy copy, @Nullable TextRange range) {
    return range == null || copy.inText(range).isEmpty() ? null : range;
  }
}
