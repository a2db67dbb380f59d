package org.stet.sources;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.MessageLine;

/** The list of the sources, or the reason why there is none. */
@Messages("SourceListView.list=Sources")
final class SourceListView extends JPanel {
  private static final long serialVersionUID = 1;
  private static final String LIST = "list";
  private static final String NOTHING = "nothing";

  private final DefaultListModel<ListedSource> model = new DefaultListModel<>();
  private final JList<ListedSource> list;
  private final MessageLine nothing = new MessageLine();
  private final CardLayout cards = new CardLayout();
  private final transient Runnable chosen;
  private boolean filling;

  /**
   * A list that is empty.
   *
   * @param chosen runs when another source is chosen, or none
   */
  SourceListView(SourceInWords words, Runnable chosen) {
    this.chosen = chosen;
    setLayout(cards);
    list = new FittingList(model);
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setCellRenderer(new SourceCell(words));
    list.getAccessibleContext().setAccessibleName(Bundle.SourceListView_list());
    list.addListSelectionListener(
        event -> {
          if (!event.getValueIsAdjusting() && !filling) {
            chosen.run();
          }
        });
    JScrollPane scroll = new JScrollPane(list);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    add(scroll, LIST);
    JPanel page = new JPanel(new BorderLayout());
    page.add(nothing, BorderLayout.NORTH);
    add(page, NOTHING);
  }

  /** As wide as there is room: what is too long ends in dots. */
  private static final class FittingList extends JList<ListedSource> {
    private static final long serialVersionUID = 1;

    FittingList(DefaultListModel<ListedSource> model) {
      super(model);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }
  }

  /** The list itself, for keys. */
  JList<ListedSource> keyed() {
    return list;
  }

  /** Shows {@code sources}; the one that was chosen stays chosen if it is still there. */
  void show(List<ListedSource> sources, String ifEmpty) {
    long before = selected().map(ListedSource::id).orElse(0L);
    filling = true;
    try {
      model.clear();
      model.addAll(sources);
    } finally {
      filling = false;
    }
    nothing.hint(ifEmpty);
    cards.show(this, sources.isEmpty() ? NOTHING : LIST);
    select(before);
    if (selected().isEmpty() && !sources.isEmpty()) {
      list.setSelectedIndex(0);
    } else if (sources.isEmpty()) {
      chosen.run();
    }
  }

  /** Chooses the source with this id, if it is there. */
  void select(long id) {
    for (int i = 0; i < model.size(); i++) {
      if (model.get(i).id() == id) {
        list.setSelectedIndex(i);
        list.ensureIndexIsVisible(i);
      }
    }
  }

  Optional<ListedSource> selected() {
    return Optional.ofNullable(list.getSelectedValue());
  }
}
