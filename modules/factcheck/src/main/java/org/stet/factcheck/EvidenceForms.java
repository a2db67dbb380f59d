package org.stet.factcheck;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.stet.session.api.ArticleListener;
import org.stet.session.api.ArticleSession;
import org.stet.store.api.Source;

/**
 * The forms that were begun, at most one for each article. A form belongs to the article it was
 * begun for: it is set aside while the panel follows another one, comes back with what was typed,
 * and goes when its article is closed. Event thread only.
 */
final class EvidenceForms implements ArticleListener {
  private static final String NO_FORM = "no-form";

  private final OneCard card = new OneCard();
  private final IdentityHashMap<ArticleSession, EvidenceForm> begun = new IdentityHashMap<>();
  private final Adding adding;
  private final Runnable left;
  private @Nullable ArticleSession followed;
  private int names;

  /** Is told what was filled in. */
  interface Adding {
    /** Adds {@code draft} to {@code row} of {@code session}, which the form was begun for. */
    void add(ArticleSession session, CheckRow row, EvidenceDraft draft);
  }

  /**
   * No forms yet.
   *
   * @param otherwise what is shown while there is no form
   * @param left runs when the form that was shown is done with
   */
  EvidenceForms(JComponent otherwise, Adding adding, Runnable left) {
    this.adding = adding;
    this.left = left;
    card.add(otherwise, NO_FORM);
  }

  /** Where the form is shown. */
  JComponent card() {
    return card;
  }

  /** The form of the article that is followed, if one was begun. */
  Optional<EvidenceForm> shown() {
    return Optional.ofNullable(followed).map(begun::get);
  }

  /** Shows the form of {@code session}, if there is one; tells whether this is another article. */
  boolean follow(Optional<ArticleSession> session) {
    ArticleSession before = followed;
    followed = session.orElse(null);
    show();
    return before != followed;
  }

  private void show() {
    card.show(shown().map(EvidenceForm::getName).orElse(NO_FORM));
  }

  /** Begins a form for {@code row} of {@code session}; {@code sources} can be chosen from. */
  void begin(ArticleSession session, CheckRow row, List<Source> sources) {
    drop(session);
    EvidenceForm form =
        new EvidenceForm((to, draft) -> adding.add(session, to, draft), () -> end(session));
    form.setName("form-" + ++names);
    form.begin(row, sources);
    begun.put(session, form);
    card.add(form, form.getName());
    session.addListener(this);
    show();
    shown().ifPresent(EvidenceForm::toWords);
  }

  /** Ends the form of {@code session}, if there is one: what is in it was kept, or given up. */
  void end(ArticleSession session) {
    if (drop(session) && session == followed) {
      left.run();
    }
  }

  private boolean drop(ArticleSession session) {
    EvidenceForm form = begun.remove(session);
    if (form == null) {
      return false;
    }
    session.removeListener(this);
    show();
    card.remove(form);
    return true;
  }

  @Override
  public void closed(ArticleSession session) {
    drop(session);
  }
}
