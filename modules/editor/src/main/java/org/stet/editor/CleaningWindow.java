package org.stet.editor;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;
import org.stet.session.api.ArticlePanel;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.ReviewedChange;
import org.stet.session.api.ReviewedChange.Place;
import org.stet.session.api.Standing;
import org.stet.text.api.TextRange;

/** The review of the cleaning: what was taken out or changed, why, and a way to let it stand. */
@TopComponent.Description(
    preferredID = CleaningWindow.ID,
    iconBase = "org/stet/editor/clean.svg",
    persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "output", openAtStartup = false, position = 100)
@ActionID(category = "Window", id = "org.stet.editor.CleaningWindow")
@ActionReference(path = "Menu/Window", position = 100)
@TopComponent.OpenActionRegistration(
    displayName = "#CleaningWindow.action",
    preferredID = CleaningWindow.ID)
@Messages({
  "CleaningWindow.action=&Cleaning",
  "CleaningWindow.name=Cleaning",
  "CleaningWindow.toolTip=What cleaning took out or changed, and why",
  "CleaningWindow.stand=Let it stand",
  "CleaningWindow.again=Change it after all",
  "CleaningWindow.accept=Accept",
  "CleaningWindow.acceptAll=Accept all",
  "CleaningWindow.original=Original",
  "CleaningWindow.stand.toolTip=Put back what was there before (S)",
  "CleaningWindow.accept.toolTip=The change is right (A)",
  "CleaningWindow.none=Nothing was cleaned here.",
  "CleaningWindow.noArticle=No article is open.",
  "# {0} - number of changes",
  "# {1} - number of open changes",
  "# {2} - number let stand",
  "CleaningWindow.count={0} changes, {1} to look at, {2} let stand",
  "CleaningWindow.table=Changes made by cleaning"
})
public final class CleaningWindow extends ArticlePanel {
  static final String ID = "CleaningWindow";
  private static final long serialVersionUID = 1;

  private final ReviewTable model = new ReviewTable();
  private final JTable table = new JTable(model);
  private final JLabel count = new JLabel(" ");
  private final JButton stand = new JButton(Bundle.CleaningWindow_stand());
  private final JButton accept = new JButton(Bundle.CleaningWindow_accept());
  private final JButton acceptAll = new JButton(Bundle.CleaningWindow_acceptAll());
  private boolean following;

  /** For the window system. */
  public CleaningWindow() {
    super(ID, Bundle.CleaningWindow_name(), Bundle.CleaningWindow_toolTip());
    setLayout(new BorderLayout());
    table.setDefaultRenderer(Object.class, new ReviewCell());
    table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    table.setRowHeight(table.getRowHeight() + 6);
    table.setShowGrid(false);
    table.setFillsViewportHeight(true);
    table.getTableHeader().setReorderingAllowed(false);
    table.getAccessibleContext().setAccessibleName(Bundle.CleaningWindow_table());
    width(ReviewTable.STANDING, 110, 150);
    width(ReviewTable.KIND, 90, 120);
    width(ReviewTable.WORDS, 480, Integer.MAX_VALUE);
    width(ReviewTable.REASON, 280, 420);
    table.getSelectionModel().addListSelectionListener(event -> chosen());
    ReviewKeys.install(table, this::turn, this::accept, this::goThere);
    JScrollPane scroll = new JScrollPane(table);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    add(scroll, BorderLayout.CENTER);
    add(buttons(), BorderLayout.SOUTH);
    buttonsFit();
  }

  private void width(int column, int preferred, int most) {
    var sized = table.getColumnModel().getColumn(column);
    sized.setPreferredWidth(preferred);
    sized.setMaxWidth(most);
  }

  private JPanel buttons() {
    JPanel bar = new JPanel();
    bar.setLayout(new BoxLayout(bar, BoxLayout.X_AXIS));
    bar.setBorder(BorderFactory.createEmptyBorder(5, 8, 5, 8));
    stand.setToolTipText(Bundle.CleaningWindow_stand_toolTip());
    accept.setToolTipText(Bundle.CleaningWindow_accept_toolTip());
    stand.addActionListener(event -> turn());
    accept.addActionListener(event -> accept());
    acceptAll.addActionListener(event -> article().ifPresent(ArticleSession::acceptAll));
    bar.add(stand);
    bar.add(Box.createHorizontalStrut(6));
    bar.add(accept);
    bar.add(Box.createHorizontalStrut(6));
    bar.add(acceptAll);
    bar.add(Box.createHorizontalStrut(14));
    bar.add(count);
    bar.add(Box.createHorizontalGlue());
    return bar;
  }

  /** Opens the window without taking the keyboard from the article. */
  static void showBehind() {
    TopComponent window = WindowManager.getDefault().findTopComponent(ID);
    if (window != null) {
      if (!window.isOpened()) {
        window.open();
      }
      window.requestVisible();
    }
  }

  @Override
  protected void show(Optional<ArticleSession> article) {
    List<ReviewedChange> changes = article.map(ArticleSession::review).orElse(List.of());
    int row = table.getSelectedRow();
    boolean same = model.show(changes, article.map(ArticleSession::text).orElse(""));
    if (same && row >= 0 && row < table.getRowCount()) {
      following = true;
      table.setRowSelectionInterval(row, row);
      following = false;
    }
    long open = changes.stream().filter(c -> c.standing() == Standing.OPEN).count();
    long standing = changes.stream().filter(c -> c.standing() == Standing.LET_STAND).count();
    count.setText(
        article.isEmpty()
            ? Bundle.CleaningWindow_noArticle()
            : changes.isEmpty()
                ? Bundle.CleaningWindow_none()
                : Bundle.CleaningWindow_count(changes.size(), open, standing));
    acceptAll.setEnabled(open > 0);
    buttonsFit();
  }

  private Optional<ReviewedChange> selected() {
    int row = table.getSelectedRow();
    return row < 0 || row >= model.getRowCount() ? Optional.empty() : Optional.of(model.row(row));
  }

  private void buttonsFit() {
    Optional<ReviewedChange> change = selected();
    boolean stands = change.filter(c -> c.standing() == Standing.LET_STAND).isPresent();
    stand.setText(stands ? Bundle.CleaningWindow_again() : Bundle.CleaningWindow_stand());
    stand.setEnabled(stands || change.filter(ReviewedChange::canStand).isPresent());
    accept.setEnabled(change.filter(c -> c.standing() == Standing.OPEN).isPresent());
  }

  private void chosen() {
    buttonsFit();
    if (!following) {
      goThere();
    }
  }

  private void goThere() {
    selected()
        .ifPresent(
            change ->
                article()
                    .ifPresent(session -> session.select(words(change, session.text()), this)));
  }

  /** Where the words of {@code change} are now, without the blank lines around them. */
  private static TextRange words(ReviewedChange change, String text) {
    TextRange first = change.places().get(0).now();
    for (Place place : change.places()) {
      if (!place.now().isEmpty()) {
        first = place.now();
        break;
      }
    }
    String words = first.in(text);
    int lead = words.length() - words.stripLeading().length();
    return words.isBlank()
        ? first
        : TextRange.ofLength(first.start() + lead, words.strip().length());
  }

  /** Lets the chosen change stand, or makes it again. */
  private void turn() {
    int row = table.getSelectedRow();
    article()
        .ifPresent(
            session ->
                selected()
                    .ifPresent(
                        change -> {
                          if (change.standing() == Standing.LET_STAND) {
                            session.makeAgain(change.number());
                          } else {
                            session.letStand(change.number());
                          }
                          select(row);
                          goThere();
                        }));
  }

  private void accept() {
    int row = table.getSelectedRow();
    article()
        .ifPresent(
            session ->
                selected()
                    .ifPresent(
                        change -> {
                          session.accept(change.number());
                          select(Math.min(row + 1, table.getRowCount() - 1));
                        }));
  }

  private void select(int row) {
    if (row >= 0 && row < table.getRowCount()) {
      table.setRowSelectionInterval(row, row);
      table.scrollRectToVisible(table.getCellRect(row, 0, true));
    }
  }

  @Override
  public void reviewChanged(ArticleSession session) {
    show(article());
  }

  @Override
  protected void componentActivated() {
    table.requestFocusInWindow();
    if (table.getSelectedRow() < 0) {
      select(0);
    }
  }
}
