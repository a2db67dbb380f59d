package org.stet.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.CheckedFact.Decision;
import org.stet.store.api.RawItemRecord;
import org.stet.store.api.Version;
import org.stet.store.upkeep.api.Tombstone;

/** The history of an article for programs. Times are in UTC. */
final class HistoryJson {
  private final ArticleRecord article;
  private final List<Version> versions;
  private final WaysOut out;
  private final Map<Long, Integer> numbers;
  private final JsonText json = new JsonText();
  private @Nullable Tombstone purged;

  HistoryJson(ArticleRecord article, List<Version> versions, WaysOut out) {
    this.article = article;
    this.out = out;
    this.versions = versions;
    this.numbers = versions.stream().collect(Collectors.toMap(Version::id, Version::number));
  }

  /** Has it say that the article was purged. */
  void purged(Tombstone tombstone) {
    this.purged = tombstone;
  }

  String write(List<RawItemRecord> items, List<CheckedFact> checked, StoryTakes takes) {
    json.object().field("article", article.id()).field("title", article.title());
    json.field("origin", article.origin());
    json.name("versions").array();
    versions.forEach(this::write);
    json.end().name("items").array();
    items.forEach(this::write);
    json.end().name("checked").array();
    checked.forEach(this::write);
    json.end();
    takes.writeTo(json);
    out.writeTo(json);
    Tombstone buried = purged;
    if (buried != null) {
      json.name("purged").object().field("who", buried.who()).field("reason", buried.reason());
      json.field("at", buried.at().toString()).name("sha256").array();
      buried.hashes().forEach(json::value);
      json.end().end();
    }
    return json.end().toString();
  }

  private void write(Version version) {
    json.object().field("version", version.number());
    json.name("parent");
    Long parent = version.parent();
    if (parent == null) {
      json.nothing();
    } else {
      json.value(numbers.getOrDefault(parent, 0).longValue());
    }
    json.field("current", version.id() == article.head());
    json.field("author", version.author()).field("at", version.at().toString());
    json.field("reason", version.reason()).field("sha256", version.sha256()).end();
  }

  private void write(RawItemRecord item) {
    json.object().field("name", item.name()).field("origin", item.origin());
    json.field("sha256", item.sha256()).field("bytes", item.length());
    json.field("arrived", item.arrived().toString()).end();
  }

  private void write(CheckedFact fact) {
    json.object().field("kind", fact.verdict().anchor().kind().id());
    json.field("words", fact.verdict().anchor().words());
    json.name("verdicts").array();
    for (Decision decision : fact.decisions()) {
      Verdict verdict = decision.verdict();
      json.object().field("status", verdict.status().id());
      json.field("version", numbers.getOrDefault(decision.version(), 0).longValue());
      json.field("note", verdict.note()).field("who", verdict.who());
      json.field("at", verdict.at().toString()).end();
    }
    json.end().name("support").array();
    for (Support support : fact.support()) {
      json.object().field("kind", support.kind().id()).field("words", support.words());
      json.field("who", support.who()).field("at", support.at().toString()).end();
    }
    json.end().end();
  }
}
