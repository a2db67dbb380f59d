package org.stet.desk.inbox;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.ZoneId;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;
import org.stet.session.api.ArticleOpener;
import org.stet.session.api.Keys;
import org.stet.session.api.LatestAnswer;
import org.stet.session.api.MessageLine;
import org.stet.session.api.OpenStore;
import org.stet.session.api.StoreListener;

/** What has arrived, the newest first, and the places that are watched. */
@TopComponent.Description(
    preferredID = InboxWindow.ID,
    iconBase = "org/stet/desk/store.svg",
    persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "explorer", openAtStartup = false, position = 100)
@ActionID(category = "Window", id = "org.stet.desk.inbox.InboxWindow")
@ActionReferences({
  @ActionReference(path = "Menu/Window", position = 290),
  @ActionReference(path = "Shortcuts", name = "DS-I")
})
@TopComponent.OpenActionRegistration(
    displayName = "#InboxWindow.action",
    preferredID = InboxWindow.ID)
@Messages({
  "InboxWindow.action=&Inbox",
  "InboxWindow.name=Inbox",
  "InboxWindow.toolTip=What has arrived",
  "InboxWindow.list=Stories that have arrived",
  "InboxWindow.empty=Nothing has arrived yet. Name a place to watch above: a folder, the address of"
      + " a feed, or of a folder of a mailbox (imaps://user@server/folder).",
  "# {0} - where it is",
  "# {1} - why it was not taken in",
  "InboxWindow.left=Not taken in: {0}. {1}",
  "InboxWindow.noOpener=Articles of the store cannot be opened: a part of Stet is missing."
})
public final class InboxWindow extends TopComponent implements StoreListener {
  static final String ID = "InboxWindow";
  private static final long serialVersionUID = 1;
  private static final int LEAST_WIDTH = 140;

  private final transient OpenStore store = OpenStore.ofDesk();
  private final transient Inbox inbox = Inbox.ofDesk();
  private final transient LatestAnswer answers = new LatestAnswer(store);
  private final DefaultListModel<InboxRow> rows = new DefaultListModel<>();
  private final JList<InboxRow> list = new Rows(rows);
  private final InboxBar bar = new InboxBar(inbox);
  private final MessageLine message = new MessageLine();
  private final transient Runnable stateShown = this::showState;

  /** As wide as the window, so that what does not fit ends in dots. */
  private static final class Rows extends JList<InboxRow> {
    private static final long serialVersionUID = 1;

    Rows(DefaultListModel<InboxRow> rows) {
      super(rows);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }
  }

  /** For the window system. */
  public InboxWindow() {
    setName(ID);
    setDisplayName(Bundle.InboxWindow_name());
    setToolTipText(Bundle.InboxWindow_toolTip());
    setLayout(new BorderLayout());
    list.setCellRenderer(new InboxCell(ZoneId.systemDefault()));
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.getAccessibleContext().setAccessibleName(Bundle.InboxWindow_list());
    Keys.bind(list, "ENTER", this::openChosen);
    Keys.free(list, "F8"); // Lists go nowhere with it; the desk goes to the original.
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
              openChosen();
            }
          }
        });
    JScrollPane scroll = new JScrollPane(list);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    setMinimumSize(new Dimension(LEAST_WIDTH, LEAST_WIDTH)); // It gives way to the article.
    add(bar, BorderLayout.NORTH);
    add(scroll, BorderLayout.CENTER);
    add(message, BorderLayout.SOUTH);
  }

  private void load() {
    answers.ask(
        InboxRow::read,
        this::show,
        failure -> message.warn(String.valueOf(failure.getLocalizedMessage())));
  }

  private void show(List<InboxRow> found) {
    InboxRow chosen = list.getSelectedValue();
    rows.clear();
    rows.addAll(found);
    int at = 0;
    for (int i = 0; chosen != null && i < found.size(); i++) {
      at = found.get(i).article().id() == chosen.article().id() ? i : at;
    }
    if (!found.isEmpty()) {
      list.setSelectedIndex(at);
    }
    showState();
  }

  private void showState() {
    InboxState state = inbox.state();
    bar.show(state);
    if (!state.left().isEmpty()) {
      InboxState.Left last = state.left().get(0);
      message.warn(Bundle.InboxWindow_left(last.place(), last.why()));
    } else if (rows.isEmpty()) {
      message.hint(Bundle.InboxWindow_empty());
    } else {
      message.clear();
    }
  }

  private void openChosen() {
    ArticleOpener opener = Lookup.getDefault().lookup(ArticleOpener.class);
    InboxRow chosen = list.getSelectedValue();
    if (opener == null) {
      message.warn(Bundle.InboxWindow_noOpener());
    } else if (chosen != null) {
      opener.open(chosen.article().id());
    }
  }

  @Override
  public void changed(long article) {
    load();
  }

  @Override
  protected void componentOpened() {
    store.addListener(this);
    inbox.addListener(stateShown);
    inbox.start();
    load();
  }

  @Override
  protected void componentClosed() {
    store.removeListener(this);
    inbox.removeListener(stateShown);
    answers.forget();
  }

  @Override
  protected void componentActivated() {
    list.requestFocusInWindow();
    load(); // What a command has taken in meanwhile.
  }

  @Override
  public int getPersistenceType() {
    return PERSISTENCE_ALWAYS;
  }

  @Override
  protected String preferredID() {
    return ID;
  }
}
