package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.facts.api.Anchor;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.NewSource;
import org.stet.store.api.Saved;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.TakenIn;
import org.stet.store.api.Version;
import org.stet.text.api.TextRange;

/** A day of random work, compared with a model kept in memory, across restarts. */
@Timeout(180)
class RandomWorkTest {
  private static final String[] WORDS = {
    "harbour", "bridge", "ferry", "Norrö", "dock", "engine", "„nein“", "日本", "\ud83d\udea2", "'"
  };

  @TempDir Path folder;

  /** What the store should hold. */
  private static final class Model {
    final Map<Long, List<Version>> versions = new LinkedHashMap<>();
    final Map<Long, Long> heads = new HashMap<>();
    final Map<Long, List<CheckedFact>> checked = new HashMap<>();
    final Map<Long, List<String>> sourceTexts = new LinkedHashMap<>();
    final Map<Long, Boolean> withdrawn = new HashMap<>();
  }

  private final Model model = new Model();
  private Random random = new Random(0);

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void theStoreHoldsWhatWasPutIn(long seed) throws Exception {
    random = new Random(seed);
    for (int day = 0; day < 4; day++) {
      try (DeskStore store = new H2Stores().open(folder, "a test")) {
        compare(store);
        for (int i = 0; i < 40; i++) {
          work(store);
        }
        compare(store);
      }
    }
    assertTrue(model.versions.size() > 3, "articles: " + model.versions.size());
    assertTrue(model.checked.values().stream().anyMatch(list -> list.size() > 1));
  }

  private void work(DeskStore store) throws Exception {
    int what = random.nextInt(8);
    if (model.versions.isEmpty() || what == 0) {
      takeIn(store);
    } else if (what < 4) {
      save(store);
    } else if (what == 4) {
      addOrChangeSource(store);
    } else {
      check(store);
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? "\n" : " ");
    }
    return text.append(random.nextLong()).toString();
  }

  private static <T> T of(Map<Long, T> map, long id) {
    return Objects.requireNonNull(map.get(id), () -> "not in the model: " + id);
  }

  private <T> T any(Iterable<T> all) {
    List<T> list = new ArrayList<>();
    all.forEach(list::add);
    return list.get(random.nextInt(list.size()));
  }

  private void takeIn(DeskStore store) throws Exception {
    String received = text();
    boolean changed = random.nextBoolean();
    String cleaned = changed ? received + " cleaned" : received;
    TakenIn taken = store.takeIn(Stories.arrival("f", null, received, cleaned));
    assertEquals(TakenIn.What.NEW_ARTICLE, taken.what());
    List<Version> versions = store.versions(taken.article().id());
    assertEquals(changed ? 2 : 1, versions.size());
    model.versions.put(taken.article().id(), new ArrayList<>(versions));
    model.heads.put(taken.article().id(), taken.head().id());
    model.checked.put(taken.article().id(), new ArrayList<>());
  }

  private void save(DeskStore store) throws Exception {
    long article = any(model.versions.keySet());
    Version parent = any(of(model.versions, article));
    String text = random.nextInt(5) == 0 ? parent.text() : text();
    Saved saved = store.save(new Draft(article, parent.id(), text, "t", "r", "Maja"));
    assertEquals(parent.id() == of(model.heads, article), saved.isHead());
    if (text.equals(parent.text())) {
      assertEquals(parent, saved.version());
      return;
    }
    assertEquals(of(model.versions, article).size(), saved.version().number());
    of(model.versions, article).add(saved.version());
    if (saved.isHead()) {
      model.heads.put(article, saved.version().id());
    }
  }

  private void addOrChangeSource(DeskStore store) throws Exception {
    String text = text();
    NewSource source = new NewSource(0, "Minutes", null, text, "", "Maja");
    if (model.sourceTexts.isEmpty() || random.nextBoolean()) {
      long id = store.addSource(source).id();
      model.sourceTexts.put(id, new ArrayList<>(List.of(text)));
      model.withdrawn.put(id, false);
      return;
    }
    long id = any(model.sourceTexts.keySet());
    List<String> texts = of(model.sourceTexts, id);
    if (random.nextBoolean()) {
      store.reviseSource(id, source);
      texts.add(text);
      model.withdrawn.put(id, false);
    } else {
      store.withdrawSource(id, "forged", "Maja");
      if (!of(model.withdrawn, id)) {
        texts.add(texts.get(texts.size() - 1));
      }
      model.withdrawn.put(id, true);
    }
  }

  private List<CitedSource> cited() {
    List<CitedSource> cited = new ArrayList<>();
    model.sourceTexts.forEach(
        (id, texts) -> {
          if (random.nextInt(3) == 0) {
            cited.add(new CitedSource(id, 1 + random.nextInt(texts.size())));
          }
        });
    return cited;
  }

  private Verdict verdict() {
    Anchor anchor =
        new Anchor(
            any(List.of(FactKind.values())),
            TextRange.ofLength(random.nextInt(1_000), random.nextInt(100)),
            text(),
            "before",
            "",
            random.nextBoolean() ? null : text(),
            random.nextBoolean() ? null : "said",
            random.nextBoolean() ? null : "Ulla Berg");
    Instant at = Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1_000L);
    return new Verdict(any(List.of(Verdict.Status.values())), anchor, cited(), text(), "Maja", at);
  }

  private Support support() {
    List<CitedSource> cited = cited();
    Instant at = Instant.ofEpochSecond(random.nextInt());
    CitedSource source = cited.isEmpty() ? null : cited.get(0);
    return new Support(
        any(List.of(Support.Kind.values())),
        text(),
        source,
        source == null ? null : TextRange.ofLength(random.nextInt(9), random.nextInt(9)),
        random.nextBoolean() ? null : Duration.ofMillis(random.nextInt(9_999_999)),
        "Maja",
        at);
  }

  private void check(DeskStore store) throws Exception {
    long article = any(model.versions.keySet());
    long version = any(of(model.versions, article)).id();
    List<CheckedFact> checked = of(model.checked, article);
    if (checked.isEmpty() || random.nextInt(3) == 0) {
      checked.add(store.check(article, version, verdict()));
      return;
    }
    int index = random.nextInt(checked.size());
    CheckedFact before = checked.get(index);
    CheckedFact after;
    if (random.nextBoolean()) {
      Verdict verdict = verdict();
      after = store.decide(before.id(), version, verdict);
      assertEquals(verdict, after.verdict());
      assertEquals(before.decisions(), after.decisions().subList(0, before.decisions().size()));
    } else {
      Support support = support();
      after = store.support(before.id(), support);
      assertEquals(support, after.support().get(before.support().size()));
      assertEquals(before.decisions(), after.decisions());
    }
    checked.set(index, after);
  }

  private void compare(DeskStore store) throws Exception {
    assertEquals(model.versions.size(), store.articles(10_000).size());
    for (ArticleRecord article : store.articles(10_000)) {
      assertEquals(of(model.versions, article.id()), store.versions(article.id()));
      assertEquals(of(model.heads, article.id()), article.head());
      assertEquals(of(model.versions, article.id()).size(), article.versions());
      assertEquals(of(model.checked, article.id()), store.checkedFacts(article.id()));
    }
    assertEquals(model.sourceTexts.size(), store.sources(0).size());
    for (Source source : store.sources(0)) {
      List<String> texts = of(model.sourceTexts, source.id());
      assertEquals(
          texts, store.sourceVersions(source.id()).stream().map(SourceVersion::text).toList());
      assertEquals(texts.size(), source.current());
      assertEquals(of(model.withdrawn, source.id()), source.withdrawn());
    }
  }
}
