package org.stet.factcheck;

import java.util.Comparator;
import java.util.List;
import javax.swing.text.AttributeSet;
import javax.swing.text.Document;
import javax.swing.text.StyleConstants;
import org.netbeans.api.editor.mimelookup.MimeRegistration;
import org.netbeans.api.editor.settings.AttributesUtilities;
import org.netbeans.api.editor.settings.EditorStyleConstants;
import org.netbeans.spi.editor.highlighting.HighlightsLayer;
import org.netbeans.spi.editor.highlighting.HighlightsLayerFactory;
import org.netbeans.spi.editor.highlighting.ZOrder;
import org.netbeans.spi.editor.highlighting.support.OffsetsBag;
import org.stet.text.api.TextRange;

/**
 * What was decided, in the text itself: the words have the tint of their mark, and an underline
 * where something is wrong with them. Event thread only.
 */
final class MarkedText {
  /** The type of articles, as the editor registers it. */
  private static final String MIME = "text/x-stet";

  private final Document document;
  private final OffsetsBag bag;
  private List<Run> shown = List.of();

  private MarkedText(Document document) {
    this.document = document;
    bag = new OffsetsBag(document);
  }

  /** A decided stretch. */
  record Run(TextRange range, Mark mark) {}

  /** The marks of {@code document}, the same for all its windows. */
  static MarkedText of(Document document) {
    Object known = document.getProperty(MarkedText.class);
    if (known instanceof MarkedText marks) {
      return marks;
    }
    MarkedText marks = new MarkedText(document);
    document.putProperty(MarkedText.class, marks);
    return marks;
  }

  /** The stretches of {@code list} that somebody decided about, the inner ones last. */
  static List<Run> runs(CheckList list) {
    return list.rows().stream()
        .filter(row -> row.mark().isChecked() || row.mark() == Mark.CHANGED)
        .map(row -> new Run(row.whole(), row.mark()))
        .sorted(Comparator.comparing((Run run) -> -run.range().length()))
        .toList();
  }

  /**
   * Shows what was decided. While typing goes on, the tints move with their words, and only another
   * mark is a reason to draw them again.
   */
  void show(CheckList list) {
    List<Run> runs = runs(list);
    boolean sameMarks =
        runs.stream().map(Run::mark).toList().equals(shown.stream().map(Run::mark).toList());
    boolean fits = list.article().text().length() == document.getLength();
    if (!fits || runs.equals(shown) || (sameMarks && !list.current())) {
      return;
    }
    OffsetsBag now = new OffsetsBag(document);
    for (Run run : runs) {
      now.addHighlight(run.range().start(), run.range().end(), look(run.mark()));
    }
    bag.setHighlights(now);
    now.discard();
    shown = runs;
  }

  /** Shows nothing any more. */
  void clear() {
    bag.clear();
    shown = List.of();
  }

  private static AttributeSet look(Mark mark) {
    if (mark == Mark.VERIFIED) {
      return AttributesUtilities.createImmutable(StyleConstants.Background, Tints.behind(mark));
    }
    return AttributesUtilities.createImmutable(
        StyleConstants.Background,
        Tints.behind(mark),
        mark == Mark.CHANGED ? EditorStyleConstants.WaveUnderlineColor : StyleConstants.Underline,
        Tints.of(mark));
  }

  /** Gives every editor of an article its marks. */
  @MimeRegistration(mimeType = MIME, service = HighlightsLayerFactory.class)
  public static final class Factory implements HighlightsLayerFactory {
    @Override
    public HighlightsLayer[] createLayers(Context context) {
      return new HighlightsLayer[] {
        HighlightsLayer.create(
            "stet-verdicts",
            ZOrder.DEFAULT_RACK.forPosition(200),
            true,
            of(context.getDocument()).bag)
      };
    }
  }
}
