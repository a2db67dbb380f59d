package org.stet.editor;

import javax.swing.JEditorPane;
import javax.swing.text.EditorKit;
import org.netbeans.api.editor.mimelookup.MimeRegistration;
import org.netbeans.modules.editor.NbEditorKit;

/** The editor of copy files; what makes it one of prose is set in the layer. */
@MimeRegistration(mimeType = StetMime.TYPE, service = EditorKit.class)
public final class ArticleKit extends NbEditorKit {
  private static final long serialVersionUID = 1;

  @Override
  public String getContentType() {
    return StetMime.TYPE;
  }

  /** A paragraph is one row to the editor; to tint the row of the caret would tint all of it. */
  @Override
  public void install(JEditorPane pane) {
    pane.putClientProperty(
        "HighlightsLayerExcludes",
        "^org\\.netbeans\\.modules\\.editor\\.lib2\\.highlighting\\.CaretRowHighlighting$");
    super.install(pane);
  }
}
