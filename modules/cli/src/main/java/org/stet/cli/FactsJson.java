package org.stet.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Claim;
import org.stet.facts.api.Quote;
import org.stet.text.api.TextRange;

/** The shapes of quotes and claims in JSON; offsets are code points of the text that was given. */
final class FactsJson {
  private FactsJson() {}

  /** Adds {@code "quotes":[...]}. */
  static void quotes(Copy copy, List<Quote> quotes, JsonText json) {
    json.name("quotes").array();
    for (Quote quote : quotes) {
      Attribution attribution = quote.attribution();
      TextRange speaker = placed(copy, attribution.speaker());
      json.object();
      copy.writeRange(json, "start", "end", quote.range());
      json.field("type", quote.type().id());
      json.field("speaker", speaker == null ? null : copy.inText(speaker).in(copy.story().text()));
      copy.writeRange(json, "speaker_start", "speaker_end", speaker);
      copy.writeRange(json, "cue_start", "cue_end", attribution.cue());
      json.field("loaded", attribution.loaded() == null ? null : attribution.loaded().id());
      json.field("canonical", attribution.canonical());
      json.field("attribution", attribution.basis().id());
      json.field("confidence", attribution.confidence());
      if (quote.parent() < 0) {
        json.name("parent").nothing();
      } else {
        json.field("parent", quote.parent());
      }
      json.end();
    }
    json.end();
  }

  /** {@code range} if its words stand in the text that was given, else null. */
  private static @Nullable TextRange placed(Copy copy, @Nullable TextRange range) {
    return range == null || copy.inText(range).isEmpty() ? null : range;
  }

  /** Adds score and verdict of the sentence that is most worth checking. */
  static void bestClaim(List<Claim> claims, JsonText json) {
    @Nullable Claim best = null;
    for (Claim claim : claims) {
      best = best == null || claim.score() > best.score() ? claim : best;
    }
    json.field("score", best == null ? 0.0 : best.score());
    json.field("claim", best != null && best.claim());
  }

  /** Adds {@code "sentences":[...]}. */
  static void claims(Copy copy, List<Claim> claims, JsonText json) {
    json.name("sentences").array();
    for (Claim claim : claims) {
      json.object();
      copy.writeRange(json, "start", "end", claim.range());
      json.field("score", claim.score()).field("claim", claim.claim());
      json.name("reasons").array();
      claim.reasons().forEach(json::value);
      json.end().end();
    }
    json.end();
  }
}
