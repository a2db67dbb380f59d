package org.stet.wire.api;

import java.util.List;
import java.util.Optional;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.CopyFile;
import org.stet.text.api.Edit;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;

/**
 * Judges, for all formats in one place, what the words around a story forbid where the item has no
 * field that says it: its headline, its version, its note to editors, the lines above the text and
 * those below. What is found becomes a header line, with the line it stood on as reason. For one
 * thread.
 */
public final class Restraints {
  private static final String RULE = "-forbidding-words";
  private static final int HEAD_LINES = 3;
  private static final String KILLED = "The words of the supplier take the story back";
  private static final String HELD = "The words of the supplier hold the story back";
  private static final String UNTIL = "Says from when on it may be used";

  private Article article;
  private ChangeSet reading;
  private StoryKind kind;
  private final String rule;

  private Restraints(WireStory story) {
    this.article = story.article();
    this.reading = story.reading();
    this.kind = story.kind();
    this.rule = story.format() + RULE;
  }

  /** {@code story} with what its words forbid written down. */
  static WireStory judged(WireStory story) {
    if (story.kind() != StoryKind.STORY && story.kind() != StoryKind.ADVISORY) {
      return story;
    }
    Restraints restraints = new Restraints(story);
    restraints.headNote();
    restraints.embargo();
    restraints.status();
    return restraints.article.equals(story.article())
        ? story
        : new WireStory(
            story.format(),
            restraints.kind,
            story.text(),
            restraints.reading,
            restraints.article,
            story.notices(),
            story.ids());
  }

  /**
   * What {@code words}, the subject of a letter or the letter around a story, say of its use:
   * {@link StoryStatus#CANCELLED}, {@link StoryStatus#WITHHELD} or {@link StoryStatus#USABLE}.
   */
  public static StoryStatus ofLetter(String words) {
    List<String> sentences = StoryEdges.sentences(words);
    if (StoryStatus.isKillHeadline(words) || sentences.stream().anyMatch(KillNotice::is)) {
      return StoryStatus.CANCELLED;
    }
    return HoldNotice.isLabelled(words) || sentences.stream().anyMatch(HoldNotice::is)
        ? StoryStatus.WITHHELD
        : StoryStatus.USABLE;
  }

  /** A note before the headline goes where it belongs. */
  private void headNote() {
    List<Block> headlines = article.blocks(Role.HEADLINE);
    if (headlines.isEmpty()) {
      return;
    }
    Block headline = headlines.get(0);
    Optional<HeadNote> note = HeadNote.of(article.plain(headline));
    if (note.isPresent()) {
      change(CopyFile.reword(article, headline, note.get().headline(), rule, "A note before it"));
      if (article.field(note.get().field()).isEmpty()) {
        field(note.get().field(), note.get().words(), "Stood before the headline");
      }
    }
  }

  private void embargo() {
    if (article.field(FieldName.EMBARGO).isPresent()) {
      return;
    }
    for (Block block : StoryEdges.above(article)) {
      Optional<String> until = StoryEdges.embargoOfLine(article.plain(block));
      if (until.isPresent()) {
        change(StoryEdges.removal(article, block, rule, UNTIL));
        field(FieldName.EMBARGO, until.get(), UNTIL);
        return;
      }
    }
    Optional<String> note = article.field(FieldName.EDNOTE).flatMap(EmbargoSentence::in);
    note.or(() -> StoryEdges.embargoBelow(article))
        .ifPresent(until -> field(FieldName.EMBARGO, until, UNTIL));
  }

  private void status() {
    if (article.field(FieldName.STATUS).isPresent()) {
      return;
    }
    String headline = article.field(FieldName.HEADLINE).orElse("");
    String slug = article.field(FieldName.SLUG).orElse("");
    String take =
        String.join(
            ", ",
            article.field(FieldName.TAKE).orElse(""),
            StorySlug.takeBehind(slug),
            TakeWords.leading(headline).orElse(""));
    StoryStatus said = StoryStatus.of(take, List.of());
    List<String> sentences = StoryEdges.sentences(article);
    boolean killed =
        said == StoryStatus.CANCELLED
            || StoryStatus.isKillHeadline(headline)
            || (headline.isEmpty() && ForbiddingLines.isKill(StoryEdges.first(article)))
            || sentences.stream().anyMatch(KillNotice::is);
    boolean held =
        said == StoryStatus.WITHHELD
            || HoldNotice.isLabelled(headline.isEmpty() ? StoryEdges.first(article) : headline)
            || StoryEdges.above(article).stream()
                .limit(HEAD_LINES)
                .anyMatch(block -> ForbiddingLines.isHold(article.plain(block)))
            || sentences.stream().anyMatch(HoldNotice::is);
    if (killed || held) {
      StoryStatus status = killed ? StoryStatus.CANCELLED : StoryStatus.WITHHELD;
      field(FieldName.STATUS, status.status(), killed ? KILLED : HELD);
      kind = status.kind();
    }
  }

  private void field(FieldName name, String words, String reason) {
    Edit added = CopyFile.addField(article, name, words, rule, reason);
    change(ChangeSet.of(article.text().length(), List.of(added)));
  }

  private void change(ChangeSet change) {
    reading = reading.then(change);
    article = article.apply(change);
  }
}
