package org.stet.storejdbc;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stet.facts.api.Anchor;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.Delivery;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.LegalMark;
import org.stet.store.api.LetOut;
import org.stet.store.api.NewSource;
import org.stet.store.api.RawItemRecord;
import org.stet.store.api.Source;
import org.stet.store.api.Version;
import org.stet.text.api.TextRange;

/** A store with something of everything, and everything that can be read of a store. */
final class Everything {
  static final String AP = "Source: AP\nSlug: BC-Harbour-Bridge\n";
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00.000001Z");

  private Everything() {}

  /** Puts something of everything into a store that is empty. */
  static void fill(DeskStore store) throws Exception {
    Version head = store.takeIn(Stories.ferry()).head();
    String edited = head.text() + "\nEdited – „nein“ \ud83d\udea2.\n";
    store.save(new Draft(head.article(), head.id(), edited, "Ferry again", "Edited", "Maja"));
    store.keepReview(head.article(), "keep 1\ntake out 2", "Maja");
    store.takeIn(Series.take("a1", AP, Series.BRIDGE));
    store.takeIn(Series.take("a2", AP + "Take: UPDATE 1\n", Series.BRIDGE_GROWN));
    store.takeIn(Series.take("k", AP + "Take: KILL\n", "Kill.\n"));
    String line = "Nordwire is an agency of the coast";
    int story = 0;
    for (String body : List.of(Series.SCHOOLS, Series.HAFEN, Series.GREVE, Series.INCENDIO)) {
      story++;
      String fields = "Source: Nordwire\nSlug: story-" + story + "\n";
      store.takeIn(Series.take("n" + story, fields, body + "\n" + line + "\n"));
    }
    byte[] odd = {0, 1, -1, 13, 10, 26};
    store.takeIn(
        new org.stet.store.api.Arrival(
            "odd", null, null, odd, "Odd bytes\n", "Odd bytes\n", "Odd", "none", "Tor"));
    check(store, head);
    store.keep(
        new LetOut(
            head.article(),
            head.id(),
            "strict",
            List.of("quotes: two"),
            "Ida",
            "It is late.",
            NOON));
    store.keep(
        new Delivery(
            head.article(),
            head.id(),
            Delivery.Act.SEND,
            "site",
            "html",
            "ab",
            "key-1",
            true,
            "201 Created",
            "Ida",
            NOON));
    store.keep(
        new LegalMark(head.article(), head.id(), LegalMark.Act.HOLD, "Ada", "named a child", NOON));
    store.describeSource(1, SourceParticularsTest.TAPE, "Maja");
  }

  private static void check(DeskStore store, Version head) throws Exception {
    Source minutes =
        store.addSource(
            new NewSource(1, "Minutes of the board", "/m.txt", "We sailed.", "asked", "Maja"));
    store.reviseSource(
        minutes.id(), new NewSource(1, "Minutes", null, "We sailed again.", "", "Maja"));
    Source letter = store.addSource(new NewSource(0, "A letter", null, "Dear desk", "", "Tor"));
    store.withdrawSource(letter.id(), "forged", "Maja");
    Anchor anchor =
        new Anchor(
            FactKind.QUOTE, new TextRange(3, 9), "We would", "b", "a", "Ulla Berg", "said", null);
    Verdict verdict =
        new Verdict(
            Verdict.Status.VERIFIED,
            anchor,
            List.of(new CitedSource(minutes.id(), 1)),
            "note",
            "Maja",
            NOON);
    CheckedFact fact = store.check(head.article(), head.id(), verdict);
    store.decide(
        fact.id(),
        head.id(),
        new Verdict(Verdict.Status.DISPUTED, anchor, List.of(), "no", "Tor", NOON));
    store.support(
        fact.id(),
        new Support(
            Support.Kind.CALL,
            "rang the harbour",
            new CitedSource(minutes.id(), 2),
            new TextRange(1, 2),
            Duration.ofMillis(1_500),
            "Maja",
            NOON));
  }

  /** All that can be read, line by line. */
  static List<String> of(DeskStore store) throws Exception {
    List<String> all = new ArrayList<>();
    for (ArticleRecord article : store.articles(1_000_000)) {
      all.add(article.toString());
      store.versions(article.id()).forEach(version -> all.add(version.toString()));
      all.add(store.review(article.id()));
      for (RawItemRecord item : store.rawItems(article.id())) {
        byte[] bytes = store.bytes(item.sha256()).orElseThrow();
        all.add(item + " " + new String(bytes, StandardCharsets.ISO_8859_1));
      }
      store.links(article.id()).forEach(link -> all.add(link.toString()));
      store.notices(article.id()).forEach(notice -> all.add(notice.toString()));
      store.checkedFacts(article.id()).forEach(fact -> all.add(fact.toString()));
      store.letOut(article.id()).forEach(out -> all.add(out.toString()));
      store.legalMarks(article.id()).forEach(mark -> all.add(mark.toString()));
      store.deliveries(article.id()).forEach(delivery -> all.add(delivery.toString()));
    }
    for (Source source : store.sources(0)) {
      // What they print of themselves hides the words of confidential ones.
      all.add(source + " " + source.name() + " " + source.particulars().speaker());
      store
          .sourceVersions(source.id())
          .forEach(version -> all.add(version + " " + version.text() + " " + version.reason()));
    }
    store.learnedLines().forEach(line -> all.add(line.toString()));
    all.add(store.search("harbour", 100).toString());
    return all;
  }
}
