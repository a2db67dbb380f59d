package org.stet.sources;

import java.awt.BorderLayout;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.openide.actions.FindAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.util.NbBundle.Messages;
import org.openide.util.actions.SystemAction;
import org.openide.util.lookup.AbstractLookup;
import org.openide.util.lookup.InstanceContent;
import org.openide.windows.TopComponent;
import org.stet.session.api.ArticlePanel;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.Keys;
import org.stet.session.api.LatestAnswer;
import org.stet.session.api.MessageLine;
import org.stet.session.api.OpenStore;
import org.stet.session.api.PassageToShow;
import org.stet.session.api.SourcePassage;
import org.stet.session.api.StoreListener;
import org.stet.session.api.StoredArticle;
import org.stet.store.api.SourceVersion;

/**
 * The sources of the article, or of all: their list, and the text of the chosen one. Publishes the
 * selected words as a {@link SourcePassage}.
 */
@TopComponent.Description(
    preferredID = SourcesWindow.ID,
    iconBase = "org/stet/sources/sources.svg",
    persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "explorer", openAtStartup = false, position = 300)
@ActionID(category = "Window", id = "org.stet.sources.SourcesWindow")
@ActionReferences({
  @ActionReference(path = "Menu/Window", position = 300),
  @ActionReference(path = "Shortcuts", name = "F11")
})
@TopComponent.OpenActionRegistration(
    displayName = "#SourcesWindow.action",
    preferredID = SourcesWindow.ID)
@Messages({
  "SourcesWindow.action=&Sources",
  "SourcesWindow.name=Sources",
  "SourcesWindow.toolTip=What the article is checked against",
  "SourcesWindow.empty=No sources yet. Add what this article can be checked against: a file, a"
      + " pasted text, a book, a call.",
  "SourcesWindow.emptyAll=The store has no sources yet.",
  "SourcesWindow.noArticle=No article is open. \"All articles\" lists every source in the store.",
  "SourcesWindow.notStored=The store does not keep this article yet. Its sources can be added as"
      + " soon as it does."
})
public final class SourcesWindow extends ArticlePanel implements StoreListener {
  static final String ID = "SourcesWindow";
  private static final long serialVersionUID = 1;

  private final transient InstanceContent published;
  private final transient OpenStore store = OpenStore.ofDesk();
  private final transient LatestAnswer lists = new LatestAnswer(store);
  private final transient LatestAnswer texts = new LatestAnswer(store);
  private final SourceBar bar = new SourceBar(this::reload);
  private final MessageLine trouble = new MessageLine();
  private final SourceListView list;
  private final SourceTextView text;
  private final SourceSplit split;
  private final transient SourceChanges changes;
  private final transient WantedPassage wanted;
  private transient Optional<SourcePassage> passage = Optional.empty();

  /** The article whose sources are listed as the store numbers it; 0 if the store has none. */
  private transient long article;

  /** For the window system. */
  public SourcesWindow() {
    this(new InstanceContent());
  }

  private SourcesWindow(InstanceContent published) {
    super(
        ID,
        Bundle.SourcesWindow_name(),
        Bundle.SourcesWindow_toolTip(),
        new AbstractLookup(published));
    this.published = published;
    SourceInWords words = new SourceInWords(ZoneId.systemDefault());
    list = new SourceListView(words, this::chosen);
    text = new SourceTextView(words, this::publish);
    wanted = new WantedPassage(bar, list, text, this::reload);
    split = new SourceSplit(list, text);
    changes = new SourceChanges(store, split, list);
    setLayout(new BorderLayout());
    add(bar, BorderLayout.NORTH);
    add(split, BorderLayout.CENTER);
    add(trouble, BorderLayout.SOUTH);
    bar.onAdd(() -> changes.add(article));
    bar.onRevise(() -> list.selected().ifPresent(changes::revise));
    bar.onWithdraw(() -> list.selected().ifPresent(changes::withdraw));
    keys();
  }

  private void keys() {
    JComponent keyed = list.keyed();
    Keys.bind(keyed, "ENTER", text::goToText);
    Keys.bindInside(
        this,
        "INSERT",
        () -> {
          if (!split.isAsking()) {
            bar.add(); // Also while there is no list yet.
          }
        });
    Keys.bind(keyed, "F2", bar::revise);
    Keys.bind(keyed, "DELETE", bar::withdraw);
    Keys.bindInside(this, "ctrl F", text::goToFind);
    // Lists go to the window of the desk with F8, which is the desk's key to the original.
    keyed.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("F8"), "none");
    getActionMap()
        .put(
            SystemAction.get(FindAction.class).getActionMapKey(),
            getActionMap().get("stet-ctrl F"));
  }

  @Override
  protected void componentOpened() {
    store.addListener(this);
    super.componentOpened();
  }

  @Override
  protected void componentClosed() {
    store.removeListener(this);
    lists.forget();
    texts.forget();
  }

  @Override
  protected void show(Optional<ArticleSession> shown) {
    reload();
  }

  @Override
  public void stateChanged(ArticleSession session) {
    long now = session.stored().map(StoredArticle::id).orElse(0L);
    if (now != article && isOpened()) {
      reload();
    }
  }

  @Override
  public void changed(long changed) {
    if (bar.isAll() || changed == article) {
      reload();
    }
  }

  private void reload() {
    Optional<StoredArticle> stored = article().flatMap(ArticleSession::stored);
    article = stored.map(StoredArticle::id).orElse(0L);
    boolean all = bar.isAll();
    bar.fit(stored.isPresent() || (all && article().isEmpty()), list.selected());
    if (stored.isEmpty() && !all) {
      lists.forget();
      trouble.clear();
      list.show(
          List.of(),
          article().isEmpty()
              ? Bundle.SourcesWindow_noArticle()
              : Bundle.SourcesWindow_notStored());
      return;
    }
    long of = all ? 0 : article;
    String who = store.who();
    lists.ask(
        open -> ListedSource.read(open, of, who),
        found -> {
          trouble.clear();
          list.show(found, all ? Bundle.SourcesWindow_emptyAll() : Bundle.SourcesWindow_empty());
          changes.shown();
          wanted.listed();
        },
        this::failed);
  }

  private void failed(IOException why) {
    trouble.warn(String.valueOf(why.getLocalizedMessage()));
  }

  private void chosen() {
    Optional<ListedSource> selected = list.selected();
    bar.fit(selected);
    if (selected.isEmpty()) {
      texts.forget();
      text.show(List.of());
      return;
    }
    long id = selected.get().id();
    texts.ask(open -> open.sourceVersions(id), this::shown, this::failed);
  }

  private void shown(List<SourceVersion> versions) {
    text.show(versions);
    wanted.read();
  }

  /** Shows {@code passage}, as soon as its source is there. */
  void show(PassageToShow passage) {
    wanted.show(passage);
  }

  private void publish(Optional<SourcePassage> now) {
    if (!now.equals(passage)) {
      passage.ifPresent(published::remove);
      now.ifPresent(published::add);
      passage = now;
    }
  }

  @Override
  protected void componentActivated() {
    JComponent keyed = changes.keyed();
    if (split.isAsking() || keyed.isShowing()) {
      keyed.requestFocusInWindow();
    } else {
      bar.takeKeyboard();
    }
  }
}
