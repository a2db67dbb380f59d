package org.stet.desk;

import java.awt.BorderLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.Mnemonics;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.NbPreferences;
import org.openide.windows.TopComponent;
import org.stet.export.api.DeskGates;
import org.stet.export.api.Exported;
import org.stet.export.api.Formats;
import org.stet.export.api.OpenPoint;
import org.stet.export.spi.Exporter;
import org.stet.session.api.ArticlePanel;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.OpenStore;
import org.stet.session.api.SafeFile;
import org.stet.text.api.TextRange;

/** Sends the article out: how it would look, what is open, and where it goes. */
@TopComponent.Description(
    preferredID = ExportWindow.ID,
    iconBase = "org/stet/desk/export.svg",
    persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "output", openAtStartup = false, position = 500)
@ActionID(category = "File", id = "org.stet.desk.ExportWindow")
@ActionReferences({
  @ActionReference(path = "Menu/File", position = 1570),
  @ActionReference(path = "Toolbars/Story", position = 300),
  @ActionReference(path = "Shortcuts", name = "DS-E")
})
@TopComponent.OpenActionRegistration(
    displayName = "#ExportWindow.action",
    preferredID = ExportWindow.ID)
@Messages({
  "ExportWindow.action=&Export...",
  "ExportWindow.name=Export",
  "ExportWindow.toolTip=How the article would go out, and where it goes",
  "ExportWindow.save=&Save As...",
  "ExportWindow.copy=&Copy",
  "ExportWindow.noArticle=No article is open.",
  "# {0} - path of the file",
  "ExportWindow.saved=Written to {0}",
  "ExportWindow.copied=Copied to the clipboard",
  "# {0} - name of the file",
  "# {1} - why not",
  "ExportWindow.notSaved={0} was not written: {1}",
  "ExportWindow.notCopied=The clipboard is in use by another program. Try again."
})
public final class ExportWindow extends ArticlePanel {
  static final String ID = "ExportWindow";
  private static final long serialVersionUID = 1;
  private static final int TYPING_RESTS = 200;

  private final transient Background previews = new Background("stet-export-preview");
  private final transient Background writer = new Background("stet-export-writer");
  private final ExportView view =
      new ExportView(
          List.copyOf(Lookup.getDefault().lookupAll(Exporter.class)), this::now, this::goTo);
  private final GateBar gate =
      new GateBar(NbPreferences.forModule(ExportWindow.class), this::now, this::mayGoOut);
  private final JButton save = new JButton();
  private final JButton copy = new JButton();
  private final JLabel said = new JLabel(" ");
  private transient Optional<Preview> shown = Optional.empty();

  /** For the window system. */
  public ExportWindow() {
    super(ID, Bundle.ExportWindow_name(), Bundle.ExportWindow_toolTip());
    setLayout(new BorderLayout());
    Mnemonics.setLocalizedText(save, Bundle.ExportWindow_save());
    Mnemonics.setLocalizedText(copy, Bundle.ExportWindow_copy());
    save.addActionListener(event -> save());
    copy.addActionListener(event -> copy());
    said.putClientProperty("html.disable", true);
    JPanel buttons = new JPanel();
    buttons.setLayout(new BoxLayout(buttons, BoxLayout.X_AXIS));
    buttons.setBorder(BorderFactory.createEmptyBorder(5, 8, 5, 8));
    buttons.add(save);
    buttons.add(Box.createHorizontalStrut(6));
    buttons.add(copy);
    buttons.add(Box.createHorizontalStrut(14));
    buttons.add(said);
    buttons.add(Box.createHorizontalGlue());
    add(view, BorderLayout.CENTER);
    JPanel foot = new JPanel(new BorderLayout());
    foot.add(gate, BorderLayout.CENTER);
    foot.add(buttons, BorderLayout.SOUTH);
    add(foot, BorderLayout.SOUTH);
    OpenStore.ofDesk().addListener(article -> preview(TYPING_RESTS));
  }

  @Override
  protected void show(Optional<ArticleSession> article) {
    said.setText(" ");
    gate.forgetReason();
    preview(0);
  }

  /** Whether there is something to send that is not held back, or that somebody lets out. */
  private void mayGoOut() {
    boolean held = shown.filter(made -> !made.held().isEmpty()).isPresent();
    boolean free = !held || gate.release().isPresent();
    save.setEnabled(free && article().isPresent() && view.exporter().isPresent());
    copy.setEnabled(save.isEnabled());
  }

  private void now() {
    preview(0);
  }

  private void preview(int rest) {
    if (!isShowing()) {
      previews.forget();
      return; // It is made when somebody looks.
    }
    Optional<ArticleSession> article = article();
    Optional<Exporter> exporter = view.exporter();
    mayGoOut();
    if (article.isEmpty()) {
      previews.forget();
      shown = Optional.empty();
      gate.show(List.of(), "");
      view.showNothing(Bundle.ExportWindow_noArticle());
    } else if (exporter.isPresent()) {
      Exporter format = exporter.get();
      previews.latest(
          rest,
          GoingOut.of(article.get(), format, gate.gate()),
          made -> {
            shown = Optional.of(made);
            view.show(made, format);
            gate.show(made.held(), DeskPerson.ofDesk().name());
            mayGoOut();
          });
    }
  }

  /** Goes to the place of {@code point}, unless the text has changed since it was found. */
  private void goTo(OpenPoint point) {
    TextRange range = point.range();
    article()
        .filter(session -> shown.filter(p -> p.article().equals(session.article())).isPresent())
        .ifPresent(session -> session.select(range == null ? TextRange.at(0) : range, this));
  }

  private void save() {
    article()
        .ifPresent(
            session ->
                view.exporter()
                    .ifPresent(
                        exporter ->
                            ExportPlace.choose(session, exporter)
                                .ifPresent(file -> write(session, exporter, file))));
  }

  private void write(ArticleSession session, Exporter exporter, Path file) {
    Callable<Exported> sent = released(session, exporter);
    writer.surely(() -> written(sent.call(), file), this::say);
  }

  private void say(String words) {
    said.setText(words);
    preview(0);
  }

  /** Writes the file and says what came of it. */
  private static String written(Exported exported, Path file) {
    if (exported instanceof Exported.Refused refused) {
      return refused.message();
    }
    try {
      SafeFile.write(file, ((Exported.Made) exported).file().bytes());
      return Bundle.ExportWindow_saved(file);
    } catch (IOException e) {
      return Bundle.ExportWindow_notSaved(
          file.getFileName(), String.valueOf(e.getLocalizedMessage()));
    }
  }

  private void copy() {
    article().ifPresent(session -> view.exporter().ifPresent(format -> copy(session, format)));
  }

  private void copy(ArticleSession session, Exporter format) {
    boolean isPage = format.mediaType().startsWith("text/html");
    writer.surely(released(session, format), exported -> toClipboard(exported, isPage));
  }

  /** What becomes of the article of {@code session}, as it is now, at the gate. */
  private Callable<Exported> released(ArticleSession session, Exporter exporter) {
    GoingOut going = GoingOut.of(session, exporter, gate.gate());
    Optional<Release> release = gate.release();
    return () -> going.released(release);
  }

  private void toClipboard(Exported exported, boolean isPage) {
    if (exported instanceof Exported.Refused refused) {
      say(refused.message());
      return;
    }
    try {
      new CopiedStory(((Exported.Made) exported).file().words(), isPage).put();
      say(Bundle.ExportWindow_copied());
    } catch (IllegalStateException e) {
      say(Bundle.ExportWindow_notCopied());
    }
  }

  @Override
  public void textChanged(ArticleSession session) {
    preview(TYPING_RESTS);
  }

  @Override
  public void factsChanged(ArticleSession session) {
    preview(TYPING_RESTS);
  }

  @Override
  protected void componentShowing() {
    Path folder = OpenStore.ofDesk().folder();
    writer.surely(() -> DeskGates.of(folder).ids(), gate::offer);
    writer.surely(() -> Formats.of(folder).all(), view::offer);
    preview(0);
  }

  @Override
  protected void componentActivated() {
    view.takeKeyboard();
  }
}
