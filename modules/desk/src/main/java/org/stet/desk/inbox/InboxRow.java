package org.stet.desk.inbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openide.util.NbBundle.Messages;
import org.stet.store.api.AgencyNotice;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.store.api.TakeLink;

/**
 * A story of the store as the inbox lists it.
 *
 * @param article the article
 * @param follows what it is to the story it follows, in words; empty if it follows none
 * @param notice what the agency said against using it; empty if nothing
 * @param isNew whether nobody has worked on it yet
 */
@Messages({
  "# {0} - what it does: update of, kills",
  "# {1} - number of the other article",
  "InboxRow.follows={0} article {1}"
})
record InboxRow(ArticleRecord article, String follows, String notice, boolean isNew) {
  /** As many as anybody looks through. */
  static final int MOST = 200;

  /** As received and as cleaned. */
  private static final int VERSIONS_OF_INTAKE = 2;

  /** The stories in {@code store}, those that came last first. */
  static List<InboxRow> read(DeskStore store) throws IOException {
    List<ArticleRecord> articles = new ArrayList<>(store.articles(MOST));
    articles.sort(
        Comparator.comparing(ArticleRecord::created).thenComparing(ArticleRecord::id).reversed());
    List<InboxRow> rows = new ArrayList<>();
    for (ArticleRecord article : articles) {
      rows.add(row(article, store));
    }
    return rows;
  }

  private static InboxRow row(ArticleRecord article, DeskStore store) throws IOException {
    String follows = "";
    for (TakeLink link : store.links(article.id())) {
      if (link.newer() == article.id()) {
        follows = Bundle.InboxRow_follows(link.kind().inWords(), String.valueOf(link.older()));
      }
    }
    StringBuilder notice = new StringBuilder();
    for (AgencyNotice standing : AgencyNotice.standing(store.notices(article.id()))) {
      notice.append(notice.length() == 0 ? "" : "; ").append(standing.inWords());
    }
    boolean isNew = article.versions() <= VERSIONS_OF_INTAKE;
    return new InboxRow(article, follows, notice.toString(), isNew);
  }

  /** Where it came from, short: the file or host. */
  String place() {
    String origin = article.origin() == null ? "" : article.origin();
    if (origin.matches("(?i)[a-z]+://.*")) {
      return origin.replaceFirst("(?i)^[a-z]+://(?:[^/@]*@)*([^/:]*).*", "$1");
    }
    return origin.substring(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')) + 1);
  }
}
