package org.stet.desk;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Insets;
import java.awt.Point;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import javax.swing.JViewport;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.openide.util.NbBundle.Messages;
import org.stet.export.api.Exported;
import org.stet.export.api.OpenPoint;
import org.stet.export.spi.Exporter;
import org.stet.session.api.Keys;
import org.stet.session.api.MessageLine;
import org.stet.text.api.FieldName;

/** The formats, the text as it would go out, and what is open, side by side. */
@Messages({
  "ExportView.formats=Format",
  "ExportView.preview=Preview",
  "# {0} - headline of the article",
  "ExportView.previewOf=Preview of {0}",
  "ExportView.points=Before it goes out",
  "ExportView.noPoints=Nothing is open.",
  "ExportView.noFormats=There is no format to export to."
})
final class ExportView extends JPanel {
  private static final long serialVersionUID = 1;
  private static final int NARROW = 560;
  private static final double PREVIEW = 0.62;

  private final JList<Exporter> formats;
  private final DefaultListModel<Exporter> names = new DefaultListModel<>();
  private final JLabel title = new JLabel(Bundle.ExportView_preview());
  private final JTextArea text = new JTextArea();
  private final JScrollPane textScroll = new JScrollPane(text);
  private final MessageLine failed = new MessageLine();
  private final DefaultListModel<OpenPoint> points = new DefaultListModel<>();
  private final PointList pointList = new PointList(points);
  private final MessageLine noPoints = new MessageLine();

  /**
   * A view of nothing yet.
   *
   * @param chosen runs when another format is chosen
   * @param goTo is told which open point somebody wants to see
   */
  ExportView(List<Exporter> exporters, Runnable chosen, Consumer<OpenPoint> goTo) {
    super(new BorderLayout());
    names.addAll(exporters);
    formats = new JList<>(names);
    formats.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    formats.setCellRenderer(new FormatCell());
    formats.setSelectedIndex(0);
    formats.addListSelectionListener(
        event -> {
          if (!event.getValueIsAdjusting()) {
            chosen.run();
          }
        });
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setBackground(pointList.getBackground()); // Paper, although nothing is written on it.
    text.setMargin(new Insets(8, 12, 8, 12));
    Runnable go = () -> Optional.ofNullable(pointList.getSelectedValue()).ifPresent(goTo);
    pointList.addListSelectionListener(
        event -> {
          if (!event.getValueIsAdjusting()) {
            go.run();
          }
        });
    Keys.bind(pointList, "ENTER", go);
    for (JComponent list : List.of(formats, pointList)) {
      // Lists go elsewhere with F8, which is the desk's key to the original.
      list.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
          .put(KeyStroke.getKeyStroke("F8"), "none");
    }
    if (exporters.isEmpty()) {
      failed.warn(Bundle.ExportView_noFormats());
    }
    JPanel preview = part(title, text, textScroll, failed);

    JScrollPane pointScroll = new JScrollPane(pointList);
    JPanel open = part(new JLabel(Bundle.ExportView_points()), pointList, pointScroll, noPoints);

    JPanel choice =
        part(
            new JLabel(Bundle.ExportView_formats()),
            formats,
            new JScrollPane(formats),
            new MessageLine());
    choice.setPreferredSize(new Dimension(140, 100));
    JSplitPane right = split(preview, open, PREVIEW);
    add(split(choice, right, 0.0), BorderLayout.CENTER);
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            fit(right);
          }
        });
  }

  /** In a narrow window what is open goes below the preview. */
  private void fit(JSplitPane right) {
    int wanted = getWidth() < NARROW ? JSplitPane.VERTICAL_SPLIT : JSplitPane.HORIZONTAL_SPLIT;
    if (wanted != right.getOrientation()) {
      right.setOrientation(wanted);
      right.setDividerLocation(PREVIEW);
    }
  }

  private static JSplitPane split(JComponent left, JComponent right, double weight) {
    JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true, left, right);
    split.setBorder(BorderFactory.createEmptyBorder());
    split.setResizeWeight(weight);
    return split;
  }

  private static JPanel part(
      JLabel title, JComponent content, JScrollPane scroll, MessageLine message) {
    content.getAccessibleContext().setAccessibleName(title.getText());
    scroll.setBorder(BorderFactory.createEmptyBorder());
    title.setLabelFor(content);
    title.putClientProperty("html.disable", true);
    title.setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
    JPanel head = new JPanel(new BorderLayout());
    head.add(title, BorderLayout.NORTH);
    head.add(message, BorderLayout.CENTER);
    JPanel part = new JPanel(new BorderLayout());
    part.add(head, BorderLayout.NORTH);
    part.add(scroll, BorderLayout.CENTER);
    part.setMinimumSize(new Dimension(90, 60));
    return part;
  }

  private static final class FormatCell extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1;

    @Override
    public Component getListCellRendererComponent(
        JList<?> list, Object value, int index, boolean selected, boolean focused) {
      String shown = value instanceof Exporter exporter ? exporter.displayName() : "";
      super.getListCellRendererComponent(list, shown, index, selected, false);
      setBorder(BorderFactory.createEmptyBorder(3, 8, 3, 8));
      return this;
    }
  }

  /** Offers {@code exporters} from now on; what is chosen stays so where it is still there. */
  void offer(List<Exporter> exporters) {
    if (ids(exporters).equals(ids(java.util.Collections.list(names.elements())))) {
      return;
    }
    String chosen = exporter().map(Exporter::id).orElse("");
    names.clear();
    names.addAll(exporters);
    formats.setSelectedIndex(Math.max(0, ids(exporters).indexOf(chosen)));
    failed.clear();
    if (exporters.isEmpty()) {
      failed.warn(Bundle.ExportView_noFormats());
    }
  }

  private static List<String> ids(List<Exporter> exporters) {
    return exporters.stream().map(Exporter::id).toList();
  }

  Optional<Exporter> exporter() {
    return Optional.ofNullable(formats.getSelectedValue());
  }

  /** Where the keyboard goes first. */
  void takeKeyboard() {
    formats.requestFocusInWindow();
  }

  /** Shows {@code preview} in the format of {@code exporter}, where one was reading. */
  void show(Preview preview, Exporter exporter) {
    title.setText(
        preview
            .article()
            .field(FieldName.HEADLINE)
            .map(Bundle::ExportView_previewOf)
            .orElseGet(Bundle::ExportView_preview));
    // Of a file that is no text, the words are shown.
    boolean plain = !exporter.isText() || exporter.mediaType().startsWith("text/plain");
    int size = text.getFont().getSize();
    text.setFont(new Font(plain ? Font.SANS_SERIF : Font.MONOSPACED, Font.PLAIN, size));
    if (preview.exported() instanceof Exported.Made made) {
      failed.clear();
      write(made.file().words());
    } else {
      write("");
      failed.warn(((Exported.Refused) preview.exported()).message());
    }
    if (!preview.points().equals(java.util.Collections.list(points.elements()))) {
      points.clear();
      points.addAll(preview.points());
    }
    if (preview.points().isEmpty()) {
      noPoints.hint(Bundle.ExportView_noPoints());
    } else {
      noPoints.clear();
    }
  }

  /** Shows nothing, for the reason {@code why}. */
  void showNothing(String why) {
    write("");
    points.clear();
    noPoints.clear();
    title.setText(Bundle.ExportView_preview());
    failed.hint(why);
  }

  private void write(String now) {
    if (!now.equals(text.getText())) {
      JViewport view = textScroll.getViewport();
      Point where = view.getViewPosition();
      text.setText(now);
      text.setCaretPosition(0);
      java.awt.EventQueue.invokeLater(() -> view.setViewPosition(where));
    }
  }
}
