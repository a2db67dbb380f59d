package org.stet.editor;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.io.IOException;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Saves an article to another file, and from then on there. */
@ActionID(category = "File", id = "org.stet.editor.SaveArticleAs")
@ActionRegistration(displayName = "#SaveArticleAs.name")
@ActionReferences({
  @ActionReference(path = "Menu/File", position = 1550),
  @ActionReference(path = "Shortcuts", name = "DS-S")
})
@Messages({
  "SaveArticleAs.name=Save &As...",
  "# {0} - what went wrong",
  "SaveArticleAs.failed=The article was not saved: {0}"
})
public final class SaveArticleAs implements ActionListener {
  private final ArticleSupport article;

  /** Saves {@code article}. */
  public SaveArticleAs(ArticleSupport article) {
    this.article = article;
  }

  @Override
  public void actionPerformed(ActionEvent event) {
    SavePlace.choose(article.title(), article.folder())
        .ifPresent(
            file -> {
              try {
                article.saveAs(file);
              } catch (IOException e) {
                DialogDisplayer.getDefault()
                    .notify(
                        new NotifyDescriptor.Message(
                            Bundle.SaveArticleAs_failed(String.valueOf(e.getLocalizedMessage())),
                            NotifyDescriptor.ERROR_MESSAGE));
              }
            });
  }
}
