package org.stet.wireformats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openide.util.lookup.ServiceProvider;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.FieldName;
import org.stet.text.api.TextRange;
import org.stet.wire.api.CharacterSets;
import org.stet.wire.api.Decoded;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.Sniff;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.WireStory;
import org.stet.wire.spi.WireFormat;

/** Stet's own form: header lines, a blank line, and the body. It is read as it stands. */
@ServiceProvider(service = WireFormat.class, position = 100)
public final class CopyFileFormat implements WireFormat {
  static final String RULE = "copy-file-lines";

  /** Enough for the header lines of any story. */
  private static final int HEAD = 1 << 14;

  /** Header lines that hardly stand above anything but a story. */
  private static final Set<FieldName> TELLING =
      Set.of(
          FieldName.HEADLINE,
          FieldName.STANDFIRST,
          FieldName.BYLINE,
          FieldName.DATELINE,
          FieldName.SOURCE,
          FieldName.COPYRIGHT);

  @Override
  public String id() {
    return "copy-file";
  }

  @Override
  public Sniff sniff(RawItem item) {
    if (item.name().toLowerCase(Locale.ROOT).endsWith(".stet")) {
      return new Sniff(95, "the name ends in .stet");
    }
    RawItem head = new RawItem(item.name(), item.mediaType(), item.head(HEAD));
    return hasHeader(CharacterSets.decode(head).text())
        ? new Sniff(90, "begins with header lines of a copy file")
        : Sniff.NO;
  }

  /**
   * Whether {@code text} begins with header lines up to a blank line. A text that begins with
   * "Date:" or "Status:" alone is no copy file yet: one of the lines has to be a line of a story.
   */
  private static boolean hasHeader(String text) {
    if (!startsWithLabel(text)) {
      return false;
    }
    Article article = Article.of(lineEnds(text).applyTo(text));
    if (TELLING.stream().noneMatch(name -> article.field(name).isPresent())) {
      return false;
    }
    String copy = article.text();
    int end = article.fields().get(article.fields().size() - 1).range().end();
    int lineEnd = copy.indexOf('\n', end);
    int next = lineEnd < 0 ? -1 : copy.indexOf('\n', lineEnd + 1);
    return lineEnd < 0 || copy.substring(lineEnd, next < 0 ? copy.length() : next).isBlank();
  }

  private static boolean startsWithLabel(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && FieldName.ofLabel(text.substring(0, colon)).isPresent();
  }

  @Override
  public boolean mayForbid() {
    return false;
  }

  @Override
  public Reading read(RawItem item) {
    Optional<Rejected> rejected = NotText.reject(item);
    if (rejected.isPresent()) {
      return rejected.get();
    }
    Decoded decoded = CharacterSets.decode(item);
    String text = decoded.text();
    Optional<Rejected> blank = NotText.rejectBlank(item, text);
    if (blank.isPresent()) {
      return blank.get();
    }
    return new Reading.Read(
        WireStory.of(id(), StoryKind.STORY, text, lineEnds(text), decoded.notices()));
  }

  private static ChangeSet lineEnds(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
      int length = text.startsWith("\n", at + 1) ? 2 : 1;
      edits.add(
          new Edit(TextRange.ofLength(at, length), "\n", RULE, "Line ends become line feeds"));
    }
    return ChangeSet.of(text.length(), edits);
  }
}
