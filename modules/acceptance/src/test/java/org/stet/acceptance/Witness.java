package org.stet.acceptance;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Window;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import javax.swing.text.JTextComponent;

/**
 * Sees what a running desk shows, from inside: an agent of its Java machine. Whenever a file {@code
 * ask} lies in its folder, it writes all that can be read in the windows to the file {@code shown},
 * one thing a line.
 */
public final class Witness {
  private Witness() {}

  /** Where the words of a thing are on the screen, and what they are. */
  record Seen(String kind, Rectangle place, String words) {
    String line() {
      return String.join(
          "\t",
          kind,
          place.x + " " + place.y + " " + place.width + " " + place.height,
          words.replace('\n', ' ').replace('\t', ' '));
    }

    static Seen read(String line) {
      String[] parts = line.split("\t", 3);
      String[] place = parts[1].split(" ", -1);
      return new Seen(
          parts[0],
          new Rectangle(
              Integer.parseInt(place[0]),
              Integer.parseInt(place[1]),
              Integer.parseInt(place[2]),
              Integer.parseInt(place[3])),
          parts[2]);
    }
  }

  /** Begins to watch; called by the Java machine. */
  public static void premain(String folder) {
    Thread thread = new Thread(() -> watch(Path.of(folder)), "witness");
    thread.setDaemon(true);
    thread.start();
  }

  private static void watch(Path folder) {
    try {
      while (true) {
        Thread.sleep(50);
        if (Files.exists(folder.resolve("ask"))) {
          FutureTask<List<String>> look = new FutureTask<>(Witness::look);
          EventQueue.invokeLater(look);
          Path written = folder.resolve("written");
          Files.write(written, look.get(), StandardCharsets.UTF_8);
          Files.delete(folder.resolve("ask"));
          Files.move(written, folder.resolve("shown"), StandardCopyOption.ATOMIC_MOVE);
        }
      }
    } catch (IOException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException("the witness cannot tell what it sees", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> look() {
    List<Seen> seen = new ArrayList<>();
    for (Window window : Window.getWindows()) {
      if (window.isShowing()) {
        look(window, seen);
      }
    }
    Component focus = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    if (focus != null) {
      String name = focus.getAccessibleContext().getAccessibleName();
      seen.add(new Seen("Focus", new Rectangle(), focus.getClass().getSimpleName() + ' ' + name));
    }
    return seen.stream().map(Seen::line).toList();
  }

  private static void look(Component component, List<Seen> seen) {
    if (!component.isShowing()) {
      return;
    }
    if (component instanceof JLabel label) {
      add(seen, "Label", component, label.getText());
    } else if (component instanceof AbstractButton button) {
      add(seen, button.isEnabled() ? "Button" : "Dead", component, button.getText());
    } else if (component instanceof JTextComponent text) {
      add(seen, "Text", component, text.getText());
      add(seen, "Selected", component, text.getSelectedText());
    } else if (component instanceof JTable table) {
      rows(table, seen);
    } else if (component instanceof JList<?> list) {
      rows(list, seen);
    }
    if (component instanceof Container container) {
      for (Component child : container.getComponents()) {
        look(child, seen);
      }
    }
  }

  private static void add(
      List<Seen> seen,
      String kind,
      Component component,
      @org.jspecify.annotations.Nullable String words) {
    if (words != null && !words.isBlank()) {
      Rectangle place = new Rectangle(component.getLocationOnScreen(), component.getSize());
      seen.add(new Seen(kind, place, words));
    }
  }

  private static void rows(JTable table, List<Seen> seen) {
    for (int row = 0; row < table.getRowCount(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < table.getColumnCount(); column++) {
        TableCellRenderer renderer = table.getCellRenderer(row, column);
        Component cell = table.prepareRenderer(renderer, row, column);
        cells.add(words(cell));
      }
      add(seen, table.isRowSelected(row) ? "Chosen" : "Row", table, String.join(" | ", cells));
    }
  }

  private static <T> void rows(JList<T> list, List<Seen> seen) {
    for (int row = 0; row < list.getModel().getSize(); row++) {
      T value = list.getModel().getElementAt(row);
      boolean chosen = list.isSelectedIndex(row);
      Component cell =
          list.getCellRenderer().getListCellRendererComponent(list, value, row, chosen, false);
      add(seen, chosen ? "Chosen" : "Row", list, words(cell));
    }
  }

  /** What a cell says: its own words, else what it tells those who cannot see it. */
  private static String words(Component cell) {
    if (cell instanceof JLabel label && label.getText() != null && !label.getText().isBlank()) {
      return label.getText();
    }
    if (cell instanceof Container container && container.getComponentCount() > 0) {
      List<String> parts = new ArrayList<>();
      for (Component child : container.getComponents()) {
        parts.add(words(child));
      }
      return String.join(" ", parts);
    }
    String name = cell.getAccessibleContext().getAccessibleName();
    return name == null ? "" : name;
  }
}
