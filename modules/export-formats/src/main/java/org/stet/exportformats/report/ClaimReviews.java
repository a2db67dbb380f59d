package org.stet.exportformats.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.stet.export.api.FactReport;
import org.stet.export.api.ReportedFact;
import org.stet.exportformats.words.AuthorNames;
import org.stet.exportformats.words.CleanCharacters;
import org.stet.exportformats.words.Dates;
import org.stet.exportformats.words.StoryFacts;
import org.stet.facts.api.Verdict;
import org.stet.text.api.FieldName;

/**
 * Rated claims as JSON-LD: an array with a {@code ClaimReview} for each, every one whole by itself.
 * The signs of markup are written as escapes of JSON, so that it can be put into a page.
 *
 * <p>Follows schema.org 30.0 and what Google documents of it. The scale is that of the verdicts: 1
 * is wrong, 2 disputed, 3 verified.
 */
final class ClaimReviews {
  private static final int BEST = 3;
  private static final int WORST = 1;

  private final StoryFacts story;
  private final StringWriter text = new StringWriter();
  private final JsonWriter json = new JsonWriter(text);

  ClaimReviews(FactReport report) {
    this.story = new StoryFacts(report.article());
    json.setHtmlSafe(true);
    json.setIndent("  ");
  }

  /** The reviews of {@code rated}, of which each was signed. */
  String of(List<ReportedFact> rated) throws IOException {
    json.beginArray();
    for (ReportedFact claim : rated) {
      review(claim, claim.signed().orElseThrow());
    }
    json.endArray().flush();
    return text + "\n";
  }

  private void review(ReportedFact claim, Verdict verdict) throws IOException {
    json.beginObject();
    member("@context", "https://schema.org");
    member("@type", "ClaimReview");
    member("claimReviewed", claim.words());
    json.name("reviewRating").beginObject();
    member("@type", "Rating");
    json.name("ratingValue").value(value(verdict.status()));
    json.name("bestRating").value(BEST);
    json.name("worstRating").value(WORST);
    member("alternateName", ReportWords.of(verdict.status()));
    json.endObject();
    member("url", story.address());
    person("author", verdict.who());
    member("datePublished", published(verdict.at()));
    member("inLanguage", story.language());
    json.name("itemReviewed").beginObject();
    member("@type", "Claim");
    claimant(claim);
    json.name("appearance").beginObject();
    member("@type", "NewsArticle");
    member("headline", story.field(FieldName.HEADLINE));
    member("url", story.address());
    json.endObject();
    json.endObject();
    json.endObject();
  }

  private static int value(Verdict.Status status) {
    return switch (status) {
      case VERIFIED -> BEST;
      case DISPUTED -> 2;
      case WRONG -> WORST;
      case OPEN -> throw new IllegalArgumentException("nobody rated it");
    };
  }

  /**
   * The date of the story, or that of the verdict if the story has none, or if that is later: no
   * review was published before it was made.
   */
  private String published(Instant rated) {
    String date = Dates.truncated(story.field(FieldName.DATE));
    boolean before =
        story
            .date()
            .map(moment -> moment.toInstant().isBefore(rated))
            .orElseGet(() -> isDayBefore(date, rated));
    return before ? rated.truncatedTo(ChronoUnit.SECONDS).toString() : date;
  }

  private static boolean isDayBefore(String date, Instant rated) {
    String day = Dates.day(date);
    return day.isEmpty()
        || LocalDate.parse(day).isBefore(LocalDate.ofInstant(rated, ZoneOffset.UTC));
  }

  /**
   * Who made the claim: who wrote the story, where that is sure. Of a sentence with words of
   * somebody else nobody can say whose claim it is; to put it down to the writer would be wrong.
   */
  private void claimant(ReportedFact claim) throws IOException {
    if (claim.speaker() != null) {
      return;
    }
    List<String> authors = AuthorNames.of(story.byline());
    String source = story.field(FieldName.SOURCE);
    if (!authors.isEmpty()) {
      json.name("author").beginArray();
      for (String author : authors) {
        named("Person", author);
      }
      json.endArray();
    } else if (!source.isEmpty()) {
      json.name("author");
      named("Organization", source);
    }
  }

  private void person(String relation, String name) throws IOException {
    json.name(relation);
    named("Person", name);
  }

  private void named(String type, String name) throws IOException {
    json.beginObject();
    member("@type", type);
    member("name", name);
    json.endObject();
  }

  private void member(String name, String value) throws IOException {
    String clean = CleanCharacters.of(value).replace('\n', ' ').strip();
    if (!clean.isEmpty()) {
      json.name(name).value(clean);
    }
  }
}
