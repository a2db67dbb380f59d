package org.stet.desk;

import java.awt.BorderLayout;
import java.time.ZoneId;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
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

/** The articles of the store, to be found and opened. */
@TopComponent.Description(
    preferredID = StoreWindow.ID,
    iconBase = "org/stet/desk/store.svg",
    persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = false)
@ActionID(category = "File", id = "org.stet.desk.StoreWindow")
@ActionReferences({
  @ActionReference(path = "Menu/File", position = 150),
  @ActionReference(path = "Shortcuts", name = "DS-O")
})
@TopComponent.OpenActionRegistration(
    displayName = "#StoreWindow.action",
    preferredID = StoreWindow.ID)
@Messages({
  "StoreWindow.action=Open from S&tore...",
  "StoreWindow.name=Store",
  "StoreWindow.toolTip=The articles that Stet has kept",
  "StoreWindow.find=Find an article by its words, its title, its file or its number",
  "StoreWindow.empty=The store has no articles yet. Stories are kept in it when they are opened,"
      + " checked or imported.",
  "# {0} - what was looked for",
  "StoreWindow.none=No article has the words \"{0}\".",
  "StoreWindow.keys=Enter opens the article. Down goes to the list, Esc clears the words.",
  "StoreWindow.noOpener=Articles of the store cannot be opened: a part of Stet is missing."
})
public final class StoreWindow extends TopComponent implements StoreListener {
  static final String ID = "StoreWindow";
  private static final long serialVersionUID = 1;
  private static final int TYPING_RESTS = 250;

  private final transient OpenStore store = OpenStore.ofDesk();
  private final transient LatestAnswer answers = new LatestAnswer(store);
  private final StoreList list = new StoreList(ZoneId.systemDefault(), this::openChosen);
  private final JTextField words = new JTextField();
  private final MessageLine message = new MessageLine();
  private String shownFor = "";
  private boolean openWhenFound;
  private final Timer rest = new Timer(TYPING_RESTS, event -> look());

  /** For the window system. */
  public StoreWindow() {
    setName(ID);
    setDisplayName(Bundle.StoreWindow_name());
    setToolTipText(Bundle.StoreWindow_toolTip());
    setLayout(new BorderLayout());
    rest.setRepeats(false);
    words.putClientProperty("JTextField.placeholderText", Bundle.StoreWindow_find());
    words.putClientProperty("JTextField.showClearButton", true);
    words.setToolTipText(Bundle.StoreWindow_keys());
    words.getAccessibleContext().setAccessibleName(Bundle.StoreWindow_find());
    words.getDocument().addDocumentListener(new Typing());
    keys();
    JPanel head = new JPanel(new BorderLayout(0, 2));
    head.setBorder(BorderFactory.createEmptyBorder(8, 8, 6, 8));
    head.add(words, BorderLayout.NORTH);
    head.add(message, BorderLayout.CENTER);
    JScrollPane scroll = new JScrollPane(list);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    add(head, BorderLayout.NORTH);
    add(scroll, BorderLayout.CENTER);
  }

  private void keys() {
    Keys.bind(words, "ENTER", this::openFound);
    Keys.bind(words, "DOWN", () -> list.move(1));
    Keys.bind(words, "UP", () -> list.move(-1));
    Keys.bind(words, "ESCAPE", () -> words.setText(""));
    Keys.bind(list, "ESCAPE", words::requestFocusInWindow);
    Keys.bindInside(this, "ctrl F", words::requestFocusInWindow);
  }

  private final class Typing implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      rest.restart();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      rest.restart();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      // Only the look has changed.
    }
  }

  private void look() {
    rest.stop();
    String wanted = words.getText();
    answers.ask(
        open -> StoreRow.find(open, wanted),
        found -> show(found, wanted.strip()),
        failure -> {
          openWhenFound = false;
          message.warn(String.valueOf(failure.getLocalizedMessage()));
        });
  }

  private void show(List<StoreRow> found, String wanted) {
    list.show(found, wanted.equals(shownFor));
    shownFor = wanted;
    if (!found.isEmpty()) {
      message.clear();
    } else if (wanted.isEmpty()) {
      message.hint(Bundle.StoreWindow_empty());
    } else {
      message.hint(Bundle.StoreWindow_none(wanted));
    }
    if (openWhenFound) {
      openWhenFound = false;
      openChosen();
    }
  }

  /** Opens what is found for the words as they are now, be it only found in a moment. */
  private void openFound() {
    if (words.getText().strip().equals(shownFor)) {
      openChosen();
    } else {
      openWhenFound = true;
      look();
    }
  }

  private void openChosen() {
    ArticleOpener opener = Lookup.getDefault().lookup(ArticleOpener.class);
    if (opener == null) {
      message.warn(Bundle.StoreWindow_noOpener());
    } else {
      list.selected()
          .ifPresent(
              row -> {
                close(); // What is found is on the desk; the key brings the list back as it was.
                opener.open(row.article().id());
              });
    }
  }

  @Override
  public void changed(long article) {
    look();
  }

  @Override
  protected void componentOpened() {
    store.addListener(this);
    look();
  }

  @Override
  protected void componentClosed() {
    store.removeListener(this);
    rest.stop();
    answers.forget();
  }

  @Override
  protected void componentActivated() {
    words.requestFocusInWindow();
    words.selectAll();
    look(); // What a command has kept meanwhile, and after a failure once more.
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
