package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.cli.Sheet.Cell;
import org.stet.store.api.AgencyNotice;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.TakeLink;
import org.stet.wire.api.LinkKind;

/** The takes of the story of an article, and what the agency said of it: for the history. */
final class StoryTakes {
  private final long article;
  private final List<TakeLink> links;
  private final List<AgencyNotice> notices;
  private final Map<Long, ArticleRecord> takes = new TreeMap<>();
  private final Map<TakeLink, List<CorrectedWords>> corrected;

  private StoryTakes(
      long article,
      List<TakeLink> links,
      List<AgencyNotice> notices,
      Map<TakeLink, List<CorrectedWords>> corrected) {
    this.article = article;
    this.links = links;
    this.notices = notices;
    this.corrected = corrected;
  }

  static StoryTakes of(DeskStore store, long article) throws StoreFailure {
    List<TakeLink> links = store.links(article);
    Map<TakeLink, List<CorrectedWords>> corrected = new java.util.HashMap<>();
    for (TakeLink link : links) {
      if (link.kind() == LinkKind.CORRECTION) {
        corrected.put(link, CorrectedWords.of(store, link));
      }
    }
    StoryTakes takes = new StoryTakes(article, links, store.notices(article), corrected);
    for (TakeLink link : links) {
      for (long take : new long[] {link.older(), link.newer()}) {
        store.article(take).ifPresent(record -> takes.takes.put(take, record));
      }
    }
    return takes;
  }

  private String title(long take) {
    ArticleRecord record = takes.get(take);
    return record == null ? "" : record.title();
  }

  /** Prints the chain and the notices, if there are any. */
  void print(Sheet sheet) {
    if (!notices.isEmpty()) {
      sheet.heading("From the agency", FactTables.counted(notices.size(), "notice"));
      List<List<Cell>> rows = new ArrayList<>();
      for (AgencyNotice notice : notices) {
        rows.add(
            List.of(
                new Cell(LocalTime.of(notice.at()), Colour.FAINT),
                new Cell("article " + notice.take()),
                new Cell(notice.inWords(), Colour.BOLD)));
      }
      sheet.table(rows);
    }
    if (!links.isEmpty()) {
      sheet.heading("Takes", FactTables.counted(takes.size(), "article"));
      List<List<Cell>> rows = new ArrayList<>();
      for (TakeLink link : links) {
        addRows(link, rows);
      }
      sheet.table(rows);
    }
  }

  private void addRows(TakeLink link, List<List<Cell>> rows) {
    String here = link.newer() == article ? " (this)" : "";
    String there = link.older() == article ? " (this)" : ": " + title(link.older());
    rows.add(
        List.of(
            new Cell(String.valueOf(link.newer()), Colour.BOLD),
            new Cell(LocalTime.of(link.at()), Colour.FAINT),
            new Cell(
                link.kind().inWords()
                    + " article "
                    + link.older()
                    + there
                    + here
                    + " ("
                    + link.evidence()
                    + ")")));
    for (CorrectedWords words : corrected.getOrDefault(link, List.of())) {
      rows.add(List.of(new Cell(""), new Cell(""), new Cell("  " + words.inWords())));
    }
  }

  /** Adds the fields {@code takes} and {@code notices}. */
  void writeTo(JsonText json) {
    json.name("takes").array();
    for (TakeLink link : links) {
      json.object().field("newer", link.newer()).field("older", link.older());
      json.field("kind", link.kind().id()).field("evidence", link.evidence());
      json.field("note", link.note()).field("at", link.at().toString());
      json.field("newer_title", title(link.newer())).field("older_title", title(link.older()));
      json.name("changes").array();
      corrected.getOrDefault(link, List.of()).forEach(words -> words.writeTo(json));
      json.end().end();
    }
    json.end().name("notices").array();
    for (AgencyNotice notice : notices) {
      json.object().field("kind", notice.kind().id()).field("note", notice.note());
      json.field("until", notice.until()).field("article", notice.take());
      json.field("item", notice.item()).field("at", notice.at().toString()).end();
    }
    json.end();
  }
}
