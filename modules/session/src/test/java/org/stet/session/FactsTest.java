package org.stet.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openide.util.Lookup;
import org.openide.util.lookup.AbstractLookup;
import org.openide.util.lookup.InstanceContent;
import org.stet.check.api.CheckRunner;
import org.stet.check.spi.Check;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.CastList;
import org.stet.facts.api.CastMember;
import org.stet.facts.api.CastMention;
import org.stet.facts.api.Claim;
import org.stet.facts.api.LoadedCue;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.session.api.ArticleFacts;
import org.stet.session.api.ArticleListener;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.CurrentArticle;
import org.stet.testkit.DeskDocument;
import org.stet.testkit.EventThread;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.Finding;
import org.stet.text.api.Fix;
import org.stet.text.api.OffsetMap;
import org.stet.text.api.Role;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;

/** What is found in a text, carried over to later ones. */
@Timeout(60)
class FactsTest {
  private static final String TEXT = "\"Yes 'and' no\" said Runa. \"Never\" said Olav.";
  private static final Article ARTICLE = Article.of(TEXT);

  private static Quote quote(String words, int parent) {
    int at = TEXT.indexOf(words);
    TextRange range = TextRange.ofLength(at, words.length());
    TextRange speaker = TextRange.ofLength(TEXT.indexOf("Runa"), 4);
    return new Quote(
        range,
        new TextRange(range.start() + 1, range.end() - 1),
        QuoteType.DIRECT,
        Role.PARAGRAPH,
        true,
        new Attribution(Attribution.Basis.STATED, speaker, null, "Runa", 1, "said"),
        parent);
  }

  private static final ArticleFacts FACTS =
      new ArticleFacts(
          ARTICLE,
          true,
          List.of(quote("\"Yes 'and' no\"", -1), quote("'and'", 0), quote("\"Never\"", -1)),
          List.of(new Claim(new TextRange(0, 25), 0.5, true, List.of("figure"))),
          List.of(
              new Finding(
                  "shouting",
                  Severity.NOTE,
                  new TextRange(1, 4),
                  "Yes",
                  List.of(),
                  List.of(new Fix("Lower", ChangeSet.none(TEXT.length()))))));

  private static OffsetMap change(int start, int end, String replacement) {
    return ChangeSet.of(
            TEXT.length(), List.of(new Edit(new TextRange(start, end), replacement, "test", "")))
        .offsetMap();
  }

  @Test
  void nothingChangesWithoutAChange() {
    assertSame(FACTS, MappedFacts.of(FACTS, OffsetMap.identity(TEXT.length())));
  }

  @Test
  void rangesMoveWithTheirWordsAndFixesAreGone() {
    ArticleFacts moved = MappedFacts.of(FACTS, change(0, 0, "Lead: "));
    assertFalse(moved.current());
    assertEquals(FACTS.quotes().get(2).range().shift(6), moved.quotes().get(2).range());
    TextRange speaker = Objects.requireNonNull(FACTS.quotes().get(0).attribution().speaker());
    assertEquals(speaker.shift(6), moved.quotes().get(0).attribution().speaker());
    assertEquals(new TextRange(6, 31), moved.claims().get(0).range());
    assertEquals(new TextRange(7, 10), moved.findings().get(0).range());
    assertEquals(List.of(), moved.findings().get(0).fixes());
  }

  @Test
  void whatAVerbImpliesGoesWithTheVerb() {
    Quote quote = FACTS.quotes().get(0);
    int verb = TEXT.indexOf("said");
    Attribution cued =
        new Attribution(
            Attribution.Basis.STATED,
            quote.attribution().speaker(),
            TextRange.ofLength(verb, 4),
            "Runa",
            1,
            "said",
            LoadedCue.DOUBT);
    ArticleFacts facts =
        new ArticleFacts(ARTICLE, true, List.of(quote.with(cued)), List.of(), List.of());
    Attribution moved = MappedFacts.of(facts, change(0, 0, "Lead: ")).quotes().get(0).attribution();
    assertEquals(TextRange.ofLength(verb + 6, 4), moved.cue());
    assertEquals(LoadedCue.DOUBT, moved.loaded());
    Attribution without =
        MappedFacts.of(facts, change(verb, verb + 4, "")).quotes().get(0).attribution();
    assertNull(without.cue());
    assertNull(without.loaded());
  }

  @Test
  void whatIsDeletedDropsOutAndTheNestedMoveUp() {
    int and = TEXT.indexOf("'and'");
    ArticleFacts without = MappedFacts.of(FACTS, change(and, and + 5, ""));
    assertEquals(2, without.quotes().size());
    assertEquals(-1, without.quotes().get(1).parent());
    ArticleFacts noSpeaker = MappedFacts.of(FACTS, change(20, 24, ""));
    assertEquals(null, noSpeaker.quotes().get(0).attribution().speaker());
    ArticleFacts nothing = MappedFacts.of(FACTS, change(0, TEXT.length(), ""));
    assertEquals(List.of(), nothing.quotes());
    assertEquals(List.of(), nothing.claims());
    assertEquals(List.of(), nothing.findings());
  }

  @Test
  void theCastMovesWithItsWordsAndWhoIsNotMentionedAnyMoreIsGone() {
    TextRange runa = TextRange.ofLength(TEXT.indexOf("Runa"), 4);
    TextRange olav = TextRange.ofLength(TEXT.indexOf("Olav"), 4);
    CastMember first =
        new CastMember(
            CastMember.Kind.PERSON,
            "Runa",
            TextRange.ofLength(runa.start() - 5, 4),
            List.of(new CastMention(runa, CastMention.Form.SHORT)));
    CastMember second =
        new CastMember(
            CastMember.Kind.PERSON,
            "Olav",
            null,
            List.of(new CastMention(olav, CastMention.Form.SHORT)));
    ArticleFacts facts =
        new ArticleFacts(
            ARTICLE, true, List.of(), List.of(), List.of(), new CastList(List.of(first, second)));
    CastList moved = MappedFacts.of(facts, change(0, 0, "Lead: ")).cast();
    assertEquals(runa.shift(6), moved.members().get(0).mentions().get(0).range());
    assertEquals(TextRange.ofLength(runa.start() + 1, 4), moved.members().get(0).title());
    CastList without = MappedFacts.of(facts, change(olav.start(), olav.end(), "")).cast();
    assertEquals(List.of(first), without.members());
    CastList untitled =
        MappedFacts.of(facts, change(runa.start() - 5, runa.start() - 1, "")).cast();
    assertEquals(null, untitled.members().get(0).title());
    assertSame(facts.cast(), MappedFacts.over(facts, ARTICLE).cast());
  }

  @Test
  void factsComeByThemselvesAndFollowTheText() throws Exception {
    ArticleSession session = EventThread.call(() -> Sample.cleaned(Sample.origin(Sample.FERRY)));
    CountDownLatch found = new CountDownLatch(1);
    EventThread.run(
        () ->
            session.addListener(
                new ArticleListener() {
                  @Override
                  public void factsChanged(ArticleSession changed) {
                    if (changed.facts().current()) {
                      found.countDown();
                    }
                  }
                }));
    assertTrue(found.await(30, TimeUnit.SECONDS));
    EventThread.run(
        () -> {
          ArticleFacts facts = session.facts();
          assertTrue(facts.current());
          assertFalse(facts.quotes().isEmpty());
          assertFalse(facts.cast().members().isEmpty());
          String first = facts.quotes().get(0).range().in(session.text());
          ((DeskDocument) session.document()).type(0, "\n");
          assertFalse(session.facts().current());
          assertEquals(first, session.facts().quotes().get(0).range().in(session.text()));
          session.close();
        });
  }

  private static FactFinder finder(Check check) {
    return new FactFinder(
        article -> {
          throw new IllegalStateException("broken on purpose");
        },
        null,
        CheckRunner.of(List.of(check)));
  }

  private static Check check(CountDownLatch started, CountDownLatch go) {
    return new Check() {
      @Override
      public String id() {
        return "slow";
      }

      @Override
      public String summary() {
        return "waits";
      }

      @Override
      public List<Finding> check(Article article) {
        started.countDown();
        try {
          assertTrue(go.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        return List.of(new Finding("slow", Severity.NOTE, new TextRange(1, 4), "Yes"));
      }
    };
  }

  @Test
  void whatComesLateComesWithWhatWasTypedSince() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    AtomicReference<OffsetMap> since = new AtomicReference<>();
    FactFinder finder = finder(check(started, go));
    finder.read(
        ARTICLE,
        (facts, map) -> {
          assertEquals(List.of(), facts.quotes());
          assertEquals(1, facts.findings().size());
          since.set(map);
          done.countDown();
        });
    assertTrue(started.await(30, TimeUnit.SECONDS));
    finder.textChanged(change(0, 0, "Lead: "));
    go.countDown();
    assertTrue(done.await(30, TimeUnit.SECONDS));
    assertEquals(
        new TextRange(7, 10), Objects.requireNonNull(since.get()).toNew(new TextRange(1, 4)));
  }

  @Test
  void whatIsCancelledIsNotHandedOver() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    List<ArticleFacts> handed = new ArrayList<>();
    FactFinder finder = finder(check(started, go));
    finder.read(ARTICLE, (facts, map) -> handed.add(facts));
    assertTrue(started.await(30, TimeUnit.SECONDS));
    finder.cancel();
    go.countDown();
    Thread.sleep(300);
    EventThread.run(() -> {});
    assertEquals(List.of(), handed);
  }

  @Test
  void theDeskStaysAtTheLastArticleUntilItIsClosed() {
    InstanceContent context = new InstanceContent();
    Lookup global = new AbstractLookup(context);
    List<String> heard = new ArrayList<>();
    AtomicReference<ArticleSession> seen = new AtomicReference<>();
    AtomicReference<CurrentArticle> held = new AtomicReference<>(); // It follows while it is held.
    EventThread.run(
        () -> {
          ArticleSession one = Sample.cleaned(Sample.origin(Sample.FERRY));
          ArticleSession two = Sample.cleaned(Sample.origin("Another\n\nA story of one line.\n"));
          CurrentArticle current =
              CurrentArticle.following(
                  global,
                  () -> Optional.ofNullable(seen.get()),
                  session -> heard.add(session.map(s -> s == one ? "one" : "two").orElse("")));
          held.set(current);
          context.add(one);
          context.remove(one);
          assertSame(one, current.session().orElseThrow());
          context.add(two);
          context.remove(two);
          one.close();
          assertSame(two, current.session().orElseThrow());
          two.close();
          assertTrue(current.session().isEmpty());
        });
    assertEquals(List.of("one", "two", ""), heard);
    ArticleSession three = EventThread.call(() -> Sample.cleaned(Sample.origin("A\n\nThird.\n")));
    seen.set(three);
    EventThread.run(
        () -> {
          ArticleSession two = Sample.cleaned(Sample.origin("B\n\nSecond.\n"));
          context.add(two);
          context.remove(two);
          two.close();
        });
    EventThread.run(() -> {});
    assertEquals(
        List.of("one", "two", "", "two", "", "two"), heard, "and goes on to the one that is seen");
    EventThread.run(three::close);
    assertNotNull(held.get());
  }
}
