package org.stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ComponentEvent;
import java.awt.event.ComponentListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openide.util.Lookup;
import org.stet.export.api.Exported;
import org.stet.export.api.GateFile;
import org.stet.export.api.GateProfile;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.OutgoingFile;
import org.stet.export.spi.Exporter;
import org.stet.session.api.ArticleFacts;
import org.stet.session.api.OpenStore;
import org.stet.testkit.EventThread;
import org.stet.text.api.Article;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;

/** The window of the export as eyes have it; no display is needed. */
class ExportViewTest {
  private static final GateFile WARN = new GateFile.Read(GateProfile.WARN);

  /** Of an article that the store does not have. */
  private static final KnownVerdicts UNKNOWN =
      new KnownVerdicts(OpenStore.ofDesk(), Optional.empty());

  private static final Article ARTICLE = Article.of("Headline: Pier\n\nIt is closed.\n");

  private static Sending sending(Article article) {
    return new Sending(article, "Ada Falk");
  }

  private static Exported made(String words) {
    return new Exported.Made(OutgoingFile.of(new byte[0], words, List.of()));
  }

  private static List<Exporter> exporters() {
    return List.copyOf(Lookup.getDefault().lookupAll(Exporter.class));
  }

  private static @Nullable Component named(Container in, String name) {
    for (Component child : in.getComponents()) {
      if (child.getAccessibleContext() != null
          && name.equals(child.getAccessibleContext().getAccessibleName())
          && (child instanceof JTextArea || child instanceof JList)) {
        return child;
      }
      Component found = child instanceof Container inside ? named(inside, name) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static String shown(ExportView view) {
    JTextArea preview = (JTextArea) named(view, "Preview");
    assertNotNull(preview);
    return preview.getText();
  }

  @Test
  void otherFormatsAreOfferedAndTheChosenOneStays() {
    EventThread.run(
        () -> {
          List<Exporter> all = exporters();
          ExportView view = new ExportView(all.subList(0, 2), () -> {}, point -> {});
          JList<?> formats = (JList<?>) named(view, "Format");
          assertNotNull(formats);
          formats.setSelectedIndex(1);
          view.offer(List.of(all.get(1), all.get(0)));
          assertEquals(all.get(1), view.exporter().orElseThrow());
          assertEquals(0, formats.getSelectedIndex());
          view.offer(List.of(all.get(0)));
          assertEquals(all.get(0), view.exporter().orElseThrow());
          assertEquals(1, formats.getModel().getSize());
        });
  }

  @Test
  void everyFormatOfLookupIsListedAndThePreviewIsThatOfTheChosenOne() {
    EventThread.run(
        () -> {
          List<String> chosen = new ArrayList<>();
          ExportView view = new ExportView(exporters(), () -> chosen.add("x"), point -> {});
          JList<?> formats = (JList<?>) named(view, "Format");
          assertNotNull(formats);
          assertEquals(exporters().size(), formats.getModel().getSize());
          assertTrue(exporters().size() >= 2);
          assertEquals(exporters().get(0), view.exporter().orElseThrow());
          formats.setSelectedIndex(1);
          assertEquals(1, chosen.size());
          Exporter exporter = view.exporter().orElseThrow();
          view.show(
              Preview.of(exporter, ArticleFacts.none(ARTICLE), UNKNOWN, sending(ARTICLE), WARN),
              exporter);
          assertTrue(shown(view).contains("It is closed."), shown(view));
          view.showNothing("No article is open.");
          assertEquals("", shown(view));
          assertNotNull(named(view, "No article is open."));
        });
  }

  @Test
  void aFormatThatFailsShowsWhyAndNoText() {
    EventThread.run(
        () -> {
          ExportView view = new ExportView(exporters(), () -> {}, point -> {});
          Exporter exporter = exporters().get(0);
          view.show(
              Preview.of(exporter, ArticleFacts.none(ARTICLE), UNKNOWN, sending(ARTICLE), WARN),
              exporter);
          view.show(
              new Preview(
                  ARTICLE, new Exported.Refused("It cannot be"), List.of(), "warn", List.of()),
              exporter);
          assertEquals("", shown(view));
          assertNotNull(named(view, "It cannot be"));
        });
  }

  @Test
  void choosingAPointGoesThereAndTheSamePointsStayChosen() {
    EventThread.run(
        () -> {
          List<OpenPoint> gone = new ArrayList<>();
          ExportView view = new ExportView(exporters(), () -> {}, gone::add);
          Exporter exporter = exporters().get(0);
          OpenPoint point = new OpenPoint("x", Severity.WARNING, new TextRange(3, 5), "look here");
          Preview preview = new Preview(ARTICLE, made("a"), List.of(point), "warn", List.of());
          view.show(preview, exporter);
          JList<?> points = (JList<?>) named(view, "Before it goes out");
          assertNotNull(points);
          points.setSelectedIndex(0);
          assertEquals(List.of(point), gone);
          view.show(new Preview(ARTICLE, made("ab"), List.of(point), "warn", List.of()), exporter);
          assertEquals(0, points.getSelectedIndex(), "while one types, the choice stays");
          assertEquals(1, gone.size());
          view.show(new Preview(ARTICLE, made("ab"), List.of(), "warn", List.of()), exporter);
          assertNotNull(named(view, "Nothing is open."));
        });
  }

  @Test
  void withoutAFormatTheWindowSaysSo() {
    EventThread.run(
        () -> {
          ExportView view = new ExportView(List.of(), () -> {}, point -> {});
          assertTrue(view.exporter().isEmpty());
          assertNotNull(named(view, "There is no format to export to."));
        });
  }

  private static JSplitPane inner(Container in) {
    for (Component child : in.getComponents()) {
      if (child instanceof JSplitPane split) {
        return split.getRightComponent() instanceof JSplitPane right ? right : split;
      }
    }
    throw new AssertionError("nothing is split");
  }

  @Test
  void inANarrowWindowWhatIsOpenGoesBelowThePreview() {
    EventThread.run(
        () -> {
          ExportView view = new ExportView(exporters(), () -> {}, point -> {});
          for (int width : new int[] {1200, 400, 1200}) {
            view.setSize(width, 300);
            for (ComponentListener listener : view.getComponentListeners()) {
              listener.componentResized(new ComponentEvent(view, ComponentEvent.COMPONENT_RESIZED));
            }
            assertEquals(
                width == 400 ? JSplitPane.VERTICAL_SPLIT : JSplitPane.HORIZONTAL_SPLIT,
                inner(view).getOrientation());
          }
        });
  }

  @Test
  void theTitleNamesTheArticleSoThatNobodySendsTheWrongOne() {
    EventThread.run(
        () -> {
          ExportView view = new ExportView(exporters(), () -> {}, point -> {});
          Exporter exporter = exporters().get(0);
          view.show(
              Preview.of(exporter, ArticleFacts.none(ARTICLE), UNKNOWN, sending(ARTICLE), WARN),
              exporter);
          assertNotNull(label(view, "Preview of Pier"));
          Article plain = Article.of("Only words.\n");
          view.show(
              Preview.of(exporter, ArticleFacts.none(plain), UNKNOWN, sending(plain), WARN),
              exporter);
          assertNotNull(label(view, "Preview"));
        });
  }

  private static @Nullable Component label(Container in, String words) {
    for (Component child : in.getComponents()) {
      if (child instanceof JLabel label && words.equals(label.getText())) {
        return child;
      }
      Component found = child instanceof Container inside ? label(inside, words) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
