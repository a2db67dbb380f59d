package org.stet.checkquotes;

import java.util.List;
import org.jspecify.annotations.Nullable;

final class CastList {
  private final Story story;

  CastList(Story story, List<Mention> mentions) {
    this.story = story;
  }

  @Nullable String canonical(Mention mention) {
    return mention.kind() == Phrase.Kind.NAME ? mention.range().in(story.words()) : null;
  }
}
