package org.stet.export.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.text.api.Severity;
import org.stet.text.api.StoryLength;
import org.stet.text.api.TextRange;

/**
 * Where a story does not fit what its desk asks of one: lengths, header lines, notes to colleagues
 * that are still in it. Like {@link PublishGate} it stops nothing.
 */
public final class DeskGate {
  /** The gate's kinds of points. */
  public static final String HEADLINE_LENGTH = "headline-length";

  public static final String STANDFIRST_LENGTH = "standfirst-length";
  public static final String STORY_LENGTH = "story-length";
  public static final String MISSING_FIELD = "missing-field";
  public static final String NOTES_LEFT = "notes-left";

  private final Article article;
  private final DeskLimits limits;
  private final List<OpenPoint> points = new ArrayList<>();

  private DeskGate(Article article, DeskLimits limits) {
    this.article = article;
    this.limits = limits;
  }

  /** Where {@code article} does not fit {@code limits}, and its notes. */
  public static List<OpenPoint> openPoints(Article article, DeskLimits limits) {
    DeskGate gate = new DeskGate(article, limits);
    gate.lookAtFields();
    gate.lookAtLengths();
    gate.lookAtNotes();
    return List.copyOf(gate.points);
  }

  private void lookAtFields() {
    for (FieldName field : limits.required()) {
      if (article.field(field).filter(words -> !words.isBlank()).isEmpty()) {
        add(MISSING_FIELD, Severity.ERROR, null, "the story has no line " + field.label() + ":");
      }
    }
  }

  private void lookAtLengths() {
    tooLong(HEADLINE_LENGTH, FieldName.HEADLINE, Role.HEADLINE, limits.maxHeadline());
    tooLong(STANDFIRST_LENGTH, FieldName.STANDFIRST, Role.STANDFIRST, limits.maxStandfirst());
    int words = StoryLength.words(article);
    if (limits.maxWords() > 0 && words > limits.maxWords()) {
      String message = "the text has " + words + " words, at most " + limits.maxWords();
      add(STORY_LENGTH, Severity.WARNING, null, message + " are wanted");
    }
    if (words < limits.minWords()) {
      String message = "the text has " + words + " words, at least " + limits.minWords();
      add(STORY_LENGTH, Severity.WARNING, null, message + " are wanted");
    }
  }

  private void tooLong(String id, FieldName field, Role role, int most) {
    int characters = StoryLength.characters(article.field(field).orElse(""));
    if (most > 0 && characters > most) {
      String message = field.label() + ": " + characters + " characters, at most " + most;
      TextRange range =
          article.blocks().stream()
              .filter(block -> block.role() == role)
              .findFirst()
              .map(Block::range)
              .orElse(null);
      add(id, Severity.WARNING, range, message + " are wanted");
    }
  }

  private void lookAtNotes() {
    for (Block block : article.body()) {
      if (block.role() == Role.NOTE) {
        // Its words stay out of what is kept and reported.
        add(NOTES_LEFT, Severity.NOTE, block.range(), "a note to colleagues is left");
      }
    }
  }

  private void add(String id, Severity severity, @Nullable TextRange range, String message) {
    points.add(new OpenPoint(id, severity, range, message));
  }
}
