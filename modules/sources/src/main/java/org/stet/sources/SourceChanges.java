package org.stet.sources;

import java.io.IOException;
import javax.swing.JComponent;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.OpenStore;
import org.stet.store.api.Source;

/** Adds, revises and withdraws sources: asks in the form, writes to the store, says what came. */
@Messages({
  "SourceChanges.add=Add a source",
  "SourceChanges.add.done=&Add",
  "# {0} - name of the source",
  "SourceChanges.revise=A newer version of {0}",
  "SourceChanges.revise.done=&Add version",
  "# {0} - name of the source",
  "SourceChanges.withdraw=Withdraw {0}?",
  "SourceChanges.withdraw.done=&Withdraw",
  "SourceChanges.withdraw.hint=It is kept, but what was checked against it counts as changed.",
  "SourceChanges.withdraw.noReason=Say why it is withdrawn.",
  "# {0} - name of the source",
  "SourceChanges.added=Added: {0}",
  "# {0} - name of the source",
  "# {1} - number of the version",
  "SourceChanges.revised=Added version {1} of {0}",
  "# {0} - name of the source",
  "SourceChanges.described=Noted what is known of {0}",
  "# {0} - name of the source",
  "SourceChanges.withdrawn=Withdrawn: {0}"
})
final class SourceChanges {
  private final OpenStore store;
  private final SourceSplit split;
  private final SourceListView list;
  private final SourceFiles files = new SourceFiles();
  private final SourceForm form = new SourceForm(this::chooseFile);

  /** The source to choose as soon as the list has it; 0 if none is. */
  private long wanted;

  /** Changes what {@code list} lists, by a form in {@code split}. */
  SourceChanges(OpenStore store, SourceSplit split, SourceListView list) {
    this.store = store;
    this.split = split;
    this.list = list;
    split.takeForm(form);
  }

  /** Asks for a source of {@code article}; 0 if it is for none. */
  void add(long article) {
    split.showForm();
    form.ask(
        Bundle.SourceChanges_add(),
        Bundle.SourceChanges_add_done(),
        SourceDraft.EMPTY,
        false,
        draft ->
            store.change(
                article,
                open -> open.addSource(draft.toNewSource(article, store.who())),
                added -> done(added, Bundle.SourceChanges_added(added.name())),
                this::failed),
        this::close);
  }

  /** Asks for a newer version of {@code listed}, beginning with the one there is. */
  void revise(ListedSource listed) {
    Source source = listed.source();
    String address = source.address() == null ? "" : source.address();
    split.showForm();
    form.ask(
        Bundle.SourceChanges_revise(source.name()),
        Bundle.SourceChanges_revise_done(),
        new SourceDraft(
            source.name(),
            address,
            listed.newest().text(),
            "",
            ParticularsDraft.of(source.particulars())),
        false,
        draft -> revise(listed, draft),
        this::close);
  }

  private void revise(ListedSource listed, SourceDraft draft) {
    Source source = listed.source();
    String who = store.who();
    boolean described = draft.onlyDescribes(listed);
    store.change(
        source.article(),
        open ->
            described
                ? open.describeSource(source.id(), draft.known().toParticulars(), who)
                : open.reviseSource(source.id(), draft.toNewSource(source.article(), who)),
        now ->
            done(
                now,
                described
                    ? Bundle.SourceChanges_described(now.name())
                    : Bundle.SourceChanges_revised(now.name(), String.valueOf(now.current()))),
        this::failed);
  }

  /** Asks why {@code listed} is withdrawn. */
  void withdraw(ListedSource listed) {
    Source source = listed.source();
    split.showForm();
    form.ask(
        Bundle.SourceChanges_withdraw(source.name()),
        Bundle.SourceChanges_withdraw_done(),
        new SourceDraft(source.name(), "", "", ""),
        true,
        draft -> withdraw(source, draft.reason().strip()),
        this::close);
    form.say(Bundle.SourceChanges_withdraw_hint());
  }

  private void withdraw(Source source, String reason) {
    if (reason.isEmpty()) {
      form.failed(Bundle.SourceChanges_withdraw_noReason());
      return;
    }
    store.change(
        source.article(),
        open -> open.withdrawSource(source.id(), reason, store.who()),
        withdrawn -> done(withdrawn, Bundle.SourceChanges_withdrawn(withdrawn.name())),
        this::failed);
  }

  private void chooseFile() {
    files.choose(form::say, this::read);
  }

  private void read(SourceFile.Result result) {
    if (result instanceof SourceFile.Result.Ready ready) {
      form.fill(form.draft().readFrom(ready.draft()));
      form.say(ready.notices());
    } else {
      form.failed(((SourceFile.Result.Refused) result).message());
    }
  }

  private void done(Source source, String words) {
    wanted = source.id();
    close();
    StatusDisplayer.getDefault().setStatusText(words);
  }

  private void failed(IOException why) {
    form.failed(String.valueOf(why.getLocalizedMessage()));
  }

  private void close() {
    files.forget();
    split.showText();
    list.keyed().requestFocusInWindow();
  }

  /** What gets the keyboard when the window does: the form while it is open, else the list. */
  JComponent keyed() {
    return split.isAsking() ? form.keyed() : list.keyed();
  }

  /** The list shows what the store has now. */
  void shown() {
    if (wanted != 0) {
      list.select(wanted);
      list.keyed().requestFocusInWindow();
      wanted = 0;
    }
  }
}
