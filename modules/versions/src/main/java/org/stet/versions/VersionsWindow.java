package org.stet.versions;

import java.awt.BorderLayout;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.openide.awt.Mnemonics;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;
import org.stet.session.api.ArticlePanel;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.LatestAnswer;
import org.stet.session.api.OpenStore;
import org.stet.session.api.StoreListener;
import org.stet.session.api.StoredArticle;
import org.stet.store.api.Version;

/** All versions of an article, what changed since one or between two, and the way back to one. */
@TopComponent.Description(
    preferredID = VersionsWindow.ID,
    iconBase = "org/stet/versions/versions.svg",
    persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "output", openAtStartup = false, position = 400)
@Messages({
  "VersionsWindow.name=Versions",
  "VersionsWindow.toolTip=What was kept of the article, and what changed since",
  "VersionsWindow.noArticle=No article is open.",
  "VersionsWindow.notStored=This article is not in the store yet. The next save puts it there.",
  "VersionsWindow.reading=Reading the versions \u2026",
  "VersionsWindow.choose=Choose a version to see what changed since; choose two to see what changed"
      + " between them.",
  "# {0} - why",
  "VersionsWindow.failed=The versions cannot be read: {0}",
  "# {0} - number of the version",
  "VersionsWindow.now=since version {0}",
  "# {0} - number of the older version",
  "# {1} - number of the newer version",
  "VersionsWindow.two=from version {0} to version {1}",
  "VersionsWindow.restore=&Restore This Version",
  "VersionsWindow.restore.toolTip=Make the text in the editor that of the chosen version",
  "# {0} - number of the version",
  "VersionsWindow.restored=Version {0} is back in the editor. It is not saved yet, and undo takes"
      + " it back."
})
public final class VersionsWindow extends ArticlePanel implements StoreListener {
  static final String ID = "VersionsWindow";
  private static final long serialVersionUID = 1;

  /** So long nothing is compared after a key was pressed, in milliseconds. */
  private static final int REST = 300;

  private final VersionsList list = new VersionsList(() -> compare(0));
  private final ChangesView changes = new ChangesView(this::goThere);
  private final JButton restore = new JButton();
  private final transient Comparer comparer = new Comparer();
  private final transient OpenStore store = OpenStore.ofDesk();
  private final transient LatestAnswer versions = new LatestAnswer(store);
  private transient @Nullable StoredArticle shown;

  /** For the window system. */
  public VersionsWindow() {
    super(ID, Bundle.VersionsWindow_name(), Bundle.VersionsWindow_toolTip());
    setLayout(new BorderLayout());
    JPanel left = new JPanel(new BorderLayout());
    JPanel bar = new JPanel(new BorderLayout());
    bar.setBorder(BorderFactory.createEmptyBorder(5, 8, 5, 8));
    bar.add(restore, BorderLayout.WEST);
    left.add(list, BorderLayout.CENTER);
    left.add(bar, BorderLayout.SOUTH);
    add(new VersionsSplit(left, changes, list::narrow), BorderLayout.CENTER);
    Mnemonics.setLocalizedText(restore, Bundle.VersionsWindow_restore());
    restore.setToolTipText(Bundle.VersionsWindow_restore_toolTip());
    restore.setEnabled(false);
    restore.addActionListener(event -> restore());
    VersionsKeys.install(
        list.table(), () -> changes.step(1), () -> changes.step(-1), changes::turnFacts);
  }

  @Override
  protected void show(Optional<ArticleSession> article) {
    Optional<StoredArticle> stored = article.flatMap(ArticleSession::stored);
    StoredArticle before = shown;
    boolean same = before != null && stored.filter(now -> now.id() == before.id()).isPresent();
    shown = stored.orElse(null);
    versions.forget();
    if (!same) {
      list.fill(List.of());
      say(
          stored.isPresent()
              ? Bundle.VersionsWindow_reading()
              : article.isPresent()
                  ? Bundle.VersionsWindow_notStored()
                  : Bundle.VersionsWindow_noArticle());
    }
    stored.ifPresent(now -> read(now.id()));
  }

  private void read(long id) {
    versions.ask(
        open -> VersionRow.of(open.versions(id)),
        rows -> {
          list.fill(rows);
          compare(0);
        },
        this::failed);
  }

  private void failed(IOException failure) {
    shown = null;
    list.fill(List.of());
    say(Bundle.VersionsWindow_failed(String.valueOf(failure.getMessage())));
  }

  private void say(String words) {
    comparer.forget();
    changes.say(words);
    restore.setEnabled(false);
  }

  /** Compares what is chosen, after {@code delay} milliseconds. */
  private void compare(int delay) {
    List<Version> chosen = list.chosen();
    Optional<ArticleSession> article = article();
    if (chosen.isEmpty() || article.isEmpty()) {
      if (!list.isEmpty()) {
        say(Bundle.VersionsWindow_choose());
      }
      return;
    }
    Version older = chosen.get(chosen.size() - 1);
    Version newer = chosen.get(0);
    boolean one = chosen.size() == 1;
    String now = article.get().text();
    String between =
        one
            ? Bundle.VersionsWindow_now(older.number())
            : Bundle.VersionsWindow_two(older.number(), newer.number());
    restore.setEnabled(false);
    comparer.compare(
        older.text(),
        one ? now : newer.text(),
        now,
        delay,
        made -> {
          changes.show(made, between);
          restore.setEnabled(one && !made.revision().isEmpty());
        });
  }

  /** Selects in the editor where the change of this number is. */
  private void goThere(int change) {
    Comparison comparison = changes.comparison();
    article()
        .ifPresent(
            session -> {
              if (comparison != null && comparison.now().equals(session.text())) {
                session.select(comparison.inEditor(change), this);
              }
            });
  }

  private void restore() {
    List<Version> chosen = list.chosen();
    Comparison comparison = changes.comparison();
    if (chosen.size() == 1 && comparison != null) {
      Version version = chosen.get(0);
      article()
          .filter(session -> Restoring.restore(session, version, comparison))
          .ifPresent(
              session ->
                  StatusDisplayer.getDefault()
                      .setStatusText(Bundle.VersionsWindow_restored(version.number())));
    }
  }

  @Override
  public void textChanged(ArticleSession session) {
    if (isOpened() && !list.isEmpty()) {
      compare(REST);
    }
  }

  @Override
  public void stateChanged(ArticleSession session) {
    if (isOpened() && !session.stored().equals(Optional.ofNullable(shown))) {
      show(article());
    }
  }

  @Override
  public void changed(long article) {
    if (shown != null && shown.id() == article) {
      show(article());
    }
  }

  @Override
  protected void componentOpened() {
    store.addListener(this);
    super.componentOpened();
  }

  @Override
  protected void componentClosed() {
    store.removeListener(this);
    comparer.forget();
  }

  @Override
  protected void componentActivated() {
    list.table().requestFocusInWindow();
  }
}
