package org.stet.factcheck;

import java.awt.BorderLayout;
import java.time.Clock;
import java.util.Optional;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;
import org.stet.session.api.ArticlePanel;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.OpenStore;

/** The fact-check panel at the right of the desk. */
@TopComponent.Description(
    preferredID = FactCheckWindow.ID,
    iconBase = "org/stet/factcheck/check.svg",
    persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "properties", openAtStartup = true, position = 100)
@ActionID(category = "Window", id = "org.stet.factcheck.FactCheckWindow")
@ActionReference(path = "Menu/Window", position = 50)
@TopComponent.OpenActionRegistration(
    displayName = "#FactCheckWindow.action",
    preferredID = FactCheckWindow.ID)
@Messages({
  "FactCheckWindow.action=&Fact Check",
  "FactCheckWindow.name=Fact check",
  "FactCheckWindow.toolTip=Quotes and claims of the article: who said it, what it rests on, who signed it (F4)"
})
public final class FactCheckWindow extends ArticlePanel {
  static final String ID = "FactCheckWindow";
  private static final long serialVersionUID = 1;

  private final CheckPanel panel;

  /** For the window system. */
  public FactCheckWindow() {
    super(ID, Bundle.FactCheckWindow_name(), Bundle.FactCheckWindow_toolTip());
    OpenStore store = OpenStore.ofDesk();
    panel = new CheckPanel(new CheckStore(store, Clock.systemUTC()), this::toText);
    store.addListener(panel.checker().live());
    setLayout(new BorderLayout());
    add(panel, BorderLayout.CENTER);
  }

  /** The one of the desk, if it is open. */
  static Optional<FactCheckWindow> opened() {
    TopComponent window = WindowManager.getDefault().findTopComponent(ID);
    return window instanceof FactCheckWindow check && check.isOpened()
        ? Optional.of(check)
        : Optional.empty();
  }

  /** Does {@code act} with the chosen row. */
  void perform(Act act) {
    if (act == Act.EVIDENCE || act == Act.NOTE) {
      requestActive(); // Something is typed here then.
    }
    panel.perform(act);
  }

  /** Gives the keyboard to the window of the article. */
  private void toText() {
    article()
        .flatMap(
            session ->
                TopComponent.getRegistry().getOpened().stream()
                    .filter(window -> !(window instanceof ArticlePanel))
                    .filter(window -> isOf(window, session))
                    .findFirst())
        .ifPresent(TopComponent::requestActive);
  }

  private static boolean isOf(TopComponent window, ArticleSession session) {
    return window.getLookup().lookup(ArticleSession.class) == session;
  }

  /** To the panel, or from it back to the article. */
  void toggle() {
    if (TopComponent.getRegistry().getActivated() == this) {
      toText();
    } else {
      open();
      requestActive();
    }
  }

  @Override
  protected void show(Optional<ArticleSession> article) {
    if (!article.equals(panel.checker().session())) {
      panel.checker().follow(article);
    }
  }

  @Override
  protected void componentClosed() {
    article().ifPresent(session -> MarkedText.of(session.document()).clear());
    panel.checker().follow(Optional.empty());
  }

  @Override
  public void textChanged(ArticleSession session) {
    panel.checker().live().textChanged(session);
  }

  @Override
  public void factsChanged(ArticleSession session) {
    panel.checker().live().factsChanged(session);
  }

  @Override
  public void stateChanged(ArticleSession session) {
    panel.checker().live().stateChanged(session);
  }

  @Override
  public void selectionChanged(ArticleSession session, Object chooser) {
    panel.selected(session, chooser);
  }

  @Override
  protected void componentActivated() {
    panel.activate();
  }
}
