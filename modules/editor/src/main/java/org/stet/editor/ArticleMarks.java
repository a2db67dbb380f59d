package org.stet.editor;

import java.awt.EventQueue;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import org.jspecify.annotations.Nullable;
import org.netbeans.api.editor.mimelookup.MimeRegistration;
import org.netbeans.spi.editor.highlighting.HighlightsLayer;
import org.netbeans.spi.editor.highlighting.HighlightsLayerFactory;
import org.netbeans.spi.editor.highlighting.ZOrder;
import org.stet.session.api.ArticleFacts;
import org.stet.session.api.ArticleListener;
import org.stet.session.api.ArticleSession;
import org.stet.text.api.Article;

/**
 * How the document of an article looks: roles by style, quotes and findings marked. Follows the
 * text at once, and what is found in it when it is found. Event thread only.
 */
final class ArticleMarks implements DocumentListener, ArticleListener {
  private final Document document;
  private final StyledLayer roles;
  private final StyledLayer quotes;
  private final StyledLayer choices;
  private final StyledLayer findings;
  private @Nullable ArticleSession session;
  private boolean behind;

  private ArticleMarks(Document document) {
    this.document = document;
    roles = new StyledLayer(document);
    quotes = new StyledLayer(document);
    choices = new StyledLayer(document);
    findings = new StyledLayer(document);
    document.addDocumentListener(this);
    later();
  }

  /** The marks of {@code document}, the same for all its windows. */
  static ArticleMarks of(Document document) {
    Object known = document.getProperty(ArticleMarks.class);
    if (known instanceof ArticleMarks marks) {
      return marks;
    }
    ArticleMarks marks = new ArticleMarks(document);
    document.putProperty(ArticleMarks.class, marks);
    return marks;
  }

  /** Shows what {@code found} finds, too. */
  void follow(ArticleSession found) {
    session = found;
    found.addListener(this);
    show();
  }

  private HighlightsLayer[] layers() {
    return new HighlightsLayer[] {
      HighlightsLayer.create(
          "stet-roles", ZOrder.SYNTAX_RACK.forPosition(100), false, roles.container()),
      HighlightsLayer.create(
          "stet-quotes", ZOrder.DEFAULT_RACK.forPosition(100), true, quotes.container()),
      HighlightsLayer.create(
          "stet-choices", ZOrder.DEFAULT_RACK.forPosition(200), true, choices.container()),
      HighlightsLayer.create(
          "stet-findings", ZOrder.SHOW_OFF_RACK.forPosition(100), true, findings.container())
    };
  }

  StyledLayer roles() {
    return roles;
  }

  private void later() {
    if (!behind) {
      behind = true;
      EventQueue.invokeLater(this::show);
    }
  }

  private void show() {
    behind = false;
    int length = document.getLength();
    ArticleSession open = session;
    Article article = open == null ? Article.of(text()) : open.article();
    roles.show(StyledRuns.ofRoles(article), length);
    choices.show(StyledRuns.ofChoices(article.text()), length);
    if (open != null) {
      ArticleFacts facts = open.facts();
      quotes.show(StyledRuns.ofQuotes(facts), length);
      findings.show(StyledRuns.ofFindings(facts), length);
    }
  }

  private String text() {
    try {
      return document.getText(0, document.getLength());
    } catch (BadLocationException e) {
      throw new AssertionError("a document that does not hold its own text", e);
    }
  }

  @Override
  public void factsChanged(ArticleSession changed) {
    show();
  }

  @Override
  public void insertUpdate(DocumentEvent event) {
    later();
  }

  @Override
  public void removeUpdate(DocumentEvent event) {
    later();
  }

  @Override
  public void changedUpdate(DocumentEvent event) {
    // Only the look has changed.
  }

  /** Gives every editor of an article its marks. */
  @MimeRegistration(mimeType = StetMime.TYPE, service = HighlightsLayerFactory.class)
  public static final class Factory implements HighlightsLayerFactory {
    @Override
    public HighlightsLayer[] createLayers(Context context) {
      return of(context.getDocument()).layers();
    }
  }
}
