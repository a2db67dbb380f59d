package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.AgencyNotice;
import org.stet.store.api.AgencyNotice.Kind;
import org.stet.store.api.Arrival;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.TakeLink;
import org.stet.store.api.TakenIn;
import org.stet.store.api.TakenIn.What;
import org.stet.store.api.Version;
import org.stet.wire.api.ItemIds;
import org.stet.wire.api.LinkKind;

/** Takes of one story are linked, and what is only alike is not. */
class LinkedTakesTest {
  private static final String AP = "Source: AP\nSlug: BC-Harbour-Bridge\n";
  private static final String DPA = "Source: dpa\nSlug: Hafen/Brücke\n";

  @TempDir Path folder;
  private DeskStore store;

  @BeforeEach
  void open() throws Exception {
    store = new H2Stores().open(folder, "a test");
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  private TakenIn takeIn(String name, String head, String body) throws Exception {
    return store.takeIn(Series.take(name, head, body));
  }

  private TakeLink linked(TakenIn taken) {
    assertEquals(What.NEW_ARTICLE, taken.what());
    assertEquals(1, taken.links().size(), () -> "links of " + taken.article());
    assertEquals(taken.article().id(), taken.links().get(0).newer());
    return taken.links().get(0);
  }

  private static void apart(TakenIn taken) {
    assertEquals(List.of(), taken.links(), () -> "links of " + taken.article());
  }

  @Test
  void aStoryThatGrowsIsAChainTakeToTake() throws Exception {
    apart(takeIn("a1.txt", AP + "Headline: Bridge to close\n", Series.BRIDGE));
    TakeLink second =
        linked(takeIn("a2.txt", AP + "Take: 1st Ld-Writethru\n", Series.BRIDGE_GROWN));
    assertEquals(1, second.older());
    assertEquals(LinkKind.WRITETHRU, second.kind());
    assertTrue(second.evidence().startsWith("same slug and day, shares "), second.evidence());
    TakeLink third =
        linked(
            takeIn("a3.txt", AP + "Take: 2nd Ld\n", Series.BRIDGE_GROWN + "\nNobody was hurt.\n"));
    assertEquals(2, third.older(), "the latest take, not the first");
    for (long article = 1; article <= 3; article++) {
      assertEquals(List.of(second, third), store.links(article));
      assertEquals(List.of(), store.notices(article));
    }
    assertEquals(1, store.versions(1).size(), "the first take is not touched");
  }

  @Test
  void takesInGermanFrenchAndSpanish() throws Exception {
    takeIn("d1", DPA + "Date: 2026-05-04\n", Series.HAFEN);
    assertEquals(
        LinkKind.UPDATE,
        linked(
                takeIn(
                    "d2",
                    DPA + "Take: Zusammenfassung 1430\nDate: 2026-05-04\n",
                    Series.HAFEN_GROWN))
            .kind());
    String french = "Source: Agence Salin\nSlug: port-grève-social\n";
    takeIn("f1", french, Series.GREVE);
    TakeLink corrected =
        linked(
            takeIn(
                "f2",
                french + "Take: RECTIFICATIF\nEdnote: Bien lire 350 euros au 2e paragraphe.\n",
                Series.GREVE.replace("250", "350")));
    assertEquals(LinkKind.CORRECTION, corrected.kind());
    assertEquals("Bien lire 350 euros au 2e paragraphe.", corrected.note());
    String spanish = "Source: Agencia Levante\nSlug: incendio-almarén\n";
    takeIn("s1", spanish, Series.INCENDIO);
    TakeLink more =
        linked(
            takeIn(
                "s2",
                spanish + "Take: ampliación\n",
                "Un bombero resultó herido leve.\n\n" + Series.INCENDIO));
    assertEquals(LinkKind.UPDATE, more.kind());
    assertEquals(5, more.older());
    assertEquals(List.of(), store.notices(5), "more words are no notice");
    assertEquals(Kind.CORRECTED, store.notices(3).get(0).kind());
  }

  @Test
  void nearMissesAreNotLinked() throws Exception {
    takeIn("a1", AP, Series.BRIDGE);
    apart(takeIn("a2", AP + "Take: UPDATE 1\n", Series.SCHOOLS));
    apart(takeIn("a3", "Source: AP\nSlug: News-Digest\n", Series.BRIDGE + "\n" + Series.SCHOOLS));
    apart(takeIn("a4", "Source: Nordwire\nSlug: Harbour-Bridge\n", Series.BRIDGE_GROWN));
    apart(takeIn("a5", "Source: AP\nSlug: Bridge-Harbour\n", Series.BRIDGE_GROWN));
    apart(
        takeIn(
            "a6",
            AP + "Date: 2031-01-01\n",
            "The harbour bridge at Torsvik opened again on Wednesday, the port authority said. A band played.\n"));
    apart(takeIn("a7", "", Series.HAFEN));
    apart(takeIn("a8", "", Series.GREVE));
  }

  @Test
  void withoutSlugOrSourceTheRunsOfWordsFindTheStory() throws Exception {
    takeIn("x1", "", Series.SCHOOLS);
    takeIn("x2", "", Series.BRIDGE);
    TakeLink link = linked(takeIn("x3", "", Series.BRIDGE_GROWN));
    assertEquals(2, link.older());
    assertTrue(link.evidence().matches("shares \\d\\d % of its three-word runs"), link.evidence());
  }

  @Test
  void guidsAndWhatAnItemSaysItFollows() throws Exception {
    store.takeIn(Series.take("g1", "", Series.BRIDGE, ItemIds.of("urn:a:1", "1", List.of())));
    TakenIn second =
        store.takeIn(Series.take("g2", "", Series.SCHOOLS, ItemIds.of("urn:a:2", "2", List.of())));
    assertEquals("same identifier urn:a", linked(second).evidence());
    ItemIds follows = ItemIds.of("urn:b", "1", List.of("urn:a"));
    TakenIn third = store.takeIn(Series.take("g3", "", Series.GREVE, follows));
    assertEquals(2, linked(third).older());
    assertEquals(2, store.links(1).size());
  }

  private long editedBridge() throws Exception {
    TakenIn taken = takeIn("a1", AP + "Headline: Bridge to close\n", Series.BRIDGE);
    Version head = taken.head();
    store.save(
        new Draft(1, head.id(), head.text() + "\nWe add this.\n", "Bridge shut", "Edited", "Maja"));
    return taken.article().id();
  }

  @Test
  void aKillIsRecordedOnOurEditedCopyAndTheCopyIsNotTouched() throws Exception {
    long edited = editedBridge();
    List<Version> before = store.versions(edited);
    String note = "Kill the story; the port  authority says the report was forged.";
    Arrival kill =
        Series.take("k1", AP + "Take: KILL\nEdnote: " + note + "\n", "A kill is mandatory.\n");
    TakenIn taken = store.takeIn(kill);
    assertEquals(LinkKind.KILL, linked(taken).kind());
    assertEquals(before, store.versions(edited));
    AgencyNotice notice = store.notices(edited).get(0);
    assertEquals(Kind.KILLED, notice.kind());
    assertEquals(note, notice.note());
    assertEquals(taken.article().id(), notice.take());
    assertEquals(Hash.of(kill.bytes()), notice.item());
    assertEquals("the agency killed this story: " + note, notice.inWords());
    assertEquals(List.of(), store.notices(taken.article().id()), "the notice itself is not killed");
    assertEquals(What.KNOWN, store.takeIn(kill).what());
    assertEquals(1, store.notices(edited).size());
  }

  @Test
  void aKillReachesEveryTakeOfItsStoryAndNoOther() throws Exception {
    takeIn("a1", AP, Series.BRIDGE);
    takeIn("a2", AP + "Take: 1st Ld\n", Series.BRIDGE_GROWN);
    takeIn("b1", "Source: AP\nSlug: Schools\n", Series.SCHOOLS);
    takeIn("k", AP + "Take: KILL\n", "Kill Harbour-Bridge.\n");
    assertEquals(1, store.notices(1).size());
    assertEquals(1, store.notices(2).size());
    assertEquals(0, store.notices(3).size());
  }

  @Test
  void aKillThatNamesOnlyTheHeadlineFindsIt() throws Exception {
    takeIn("a1", "Headline: Bridge at Torsvik to close for weeks\n", Series.BRIDGE);
    takeIn("a2", "Headline: Four schools stay shut\n", Series.SCHOOLS);
    TakeLink link =
        linked(
            takeIn(
                "k",
                "Headline: KILL NOTICE\nStatus: cancelled\n",
                "Please kill \"Bridge at Torsvik to close for weeks\" sent at 1015.\n"));
    assertEquals(1, link.older());
    assertEquals("names its headline", link.evidence());
  }

  @Test
  void aKillThatComesBeforeTheStoryIsKeptWithItAllTheSame() throws Exception {
    apart(takeIn("k", AP + "Take: KILL\n", "Kill Harbour-Bridge.\n"));
    TakenIn late = takeIn("a1", AP, Series.BRIDGE);
    assertEquals(LinkKind.KILL, late.links().get(0).kind());
    assertEquals(1, late.links().get(0).newer(), "the notice follows the story");
    assertEquals(Kind.KILLED, store.notices(2).get(0).kind());
    assertEquals(late.links(), store.links(1));
  }

  @Test
  void anEmbargoAndItsEnd() throws Exception {
    long edited = editedBridge();
    takeIn(
        "e1",
        AP + "Take: 1st Ld\nEmbargo: 2026-05-05T06:00:00Z\nEdnote: Embargoed now.\n",
        Series.BRIDGE_GROWN);
    AgencyNotice embargo = store.notices(edited).get(0);
    assertEquals(Kind.EMBARGOED, embargo.kind());
    assertEquals("2026-05-05T06:00:00Z", embargo.until());
    assertEquals("Embargoed now.", embargo.note());
    assertEquals(List.of(embargo), AgencyNotice.standing(store.notices(edited)));
    takeIn("e2", AP + "Ednote: EMBARGO LIFTED\n", Series.BRIDGE_GROWN);
    assertEquals(2, store.notices(edited).size());
    assertEquals(List.of(), AgencyNotice.standing(store.notices(edited)));
  }

  @Test
  void aSecondTakeContinuesAndReplacesNothing() throws Exception {
    takeIn("a1", AP + "Take: Take 1\n", Series.BRIDGE);
    TakeLink link = linked(takeIn("a2", AP + "Take: Take 2\n", "It hailed in the hills, too.\n"));
    assertEquals(LinkKind.NEXT_TAKE, link.kind());
    assertEquals(1, store.versions(1).size());
  }

  @Test
  void aNoticeInTheFileOfTheStoryIsNoVersionOfIt() throws Exception {
    takeIn("same.txt", AP, Series.BRIDGE);
    TakenIn kill = takeIn("same.txt", AP + "Take: KILL\n", Series.BRIDGE);
    assertEquals(What.NEW_ARTICLE, kill.what());
    assertEquals(Kind.KILLED, store.notices(1).get(0).kind());
  }

  @Test
  void aCorrectionInTheSameFileIsANewVersionAndANoticeIfTheCopyWasEdited() throws Exception {
    long edited = editedBridge();
    TakenIn corrected =
        takeIn("a1", AP + "Ednote: Corrects weeks.\n", Series.BRIDGE.replace("nine", "eleven"));
    assertEquals(What.NEW_VERSION, corrected.what());
    assertEquals(edited, corrected.article().id());
    assertEquals(Kind.CORRECTED, store.notices(edited).get(0).kind());
    assertEquals("Corrects weeks.", store.notices(edited).get(0).note());
    assertTrue(store.version(corrected.head().id()).orElseThrow().text().contains("We add this"));
  }

  @Test
  void aCopyOfAnArticleIsKnownByItsBytesOrItsText() throws Exception {
    Arrival first = Series.take("a1", AP, Series.BRIDGE);
    store.takeIn(first);
    assertEquals(1, store.copyOf(Hash.of(first.bytes()), "").orElseThrow().id());
    assertEquals(1, store.copyOf("0", first.cleaned()).orElseThrow().id());
    assertTrue(store.copyOf("0", "other").isEmpty());
  }

  @Test
  void linksAndNoticesSurviveTheEndOfTheProgram() throws Exception {
    takeIn("a1", AP, Series.BRIDGE);
    takeIn("k", AP + "Take: WITHDRAWAL\nEdnote: At the request of the court.\n", "Withdrawn.\n");
    List<TakeLink> links = store.links(1);
    List<AgencyNotice> notices = store.notices(1);
    store.close();
    store = new H2Stores().open(folder, "a test");
    assertEquals(links, store.links(2));
    assertEquals(notices, store.notices(1));
    assertEquals(Kind.WITHDRAWN, notices.get(0).kind());
  }
}
