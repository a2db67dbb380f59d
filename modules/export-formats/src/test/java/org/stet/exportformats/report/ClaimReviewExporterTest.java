package org.stet.exportformats.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.export.api.Exported;
import org.stet.export.api.FactReport;
import org.stet.export.api.ReportedFact;
import org.stet.export.api.ReportedFact.State;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.QuoteType;
import org.stet.facts.api.Verdict.Status;
import org.stet.testkit.Fixtures;

/** Claims that were rated, as programs are told of them. */
class ClaimReviewExporterTest {
  private static final String STORY =
      "Headline: Pier\nDate: 2026-03-05\nAddress: https://news.example/pier\n\nIt rained.\n";
  private static final Map<Status, Integer> SCALE =
      Map.of(Status.VERIFIED, 3, Status.DISPUTED, 2, Status.WRONG, 1);
  private static final Map<Status, String> NAMES =
      Map.of(Status.VERIFIED, "Verified", Status.DISPUTED, "Disputed", Status.WRONG, "Wrong");
  private static final String SENTENCE = "It is 900 metres long.";

  static List<Fixtures.Case> cases() {
    return FactCheckExporterTest.cases();
  }

  private static String refused(FactReport report) {
    return assertInstanceOf(Exported.Refused.class, Exported.of(new ClaimReviewExporter(), report))
        .message();
  }

  private static JsonArray reviews(FactReport report) throws IOException {
    return JsonParser.parseString(new ClaimReviewExporter().export(report).words())
        .getAsJsonArray();
  }

  private static JsonObject review(FactReport report) throws IOException {
    JsonArray all = reviews(report);
    assertEquals(1, all.size());
    return all.get(0).getAsJsonObject();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesTheReviews(Fixtures.Case fixture) throws IOException {
    Exported exported = Exported.of(new ClaimReviewExporter(), StoriesChecked.of(fixture));
    String out =
        exported instanceof Exported.Made made
            ? made.file().words()
            : ((Exported.Refused) exported).message() + "\n";
    if ("write".equals(System.getProperty("stet.fixtures"))) {
      Files.writeString(fixture.path("json"), out, StandardCharsets.UTF_8);
    }
    assertEquals(fixture.text("json"), out);
    if (exported instanceof Exported.Made) {
      JsonParser.parseString(out).getAsJsonArray().forEach(each -> ReviewShape.check(each));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"VERIFIED", "DISPUTED", "WRONG"})
  void theScaleIsThatOfTheVerdicts(Status status) throws IOException {
    JsonObject review = review(Reports.of(STORY, Reports.claim(SENTENCE, status, "Ea", null)));
    ReviewShape.check(review);
    JsonObject rating = review.getAsJsonObject("reviewRating");
    assertEquals(SCALE.get(status), rating.get("ratingValue").getAsInt());
    assertEquals(3, rating.get("bestRating").getAsInt());
    assertEquals(NAMES.get(status), rating.get("alternateName").getAsString());
    assertEquals(SENTENCE, review.get("claimReviewed").getAsString());
    assertEquals("Ea", review.getAsJsonObject("author").get("name").getAsString());
  }

  @Test
  void everyPropertyIsOneOfSchemaOrg() throws IOException {
    ReviewShape.checkAgainstSchemaOrg();
  }

  @Test
  void whereNothingWasRatedThatIsSaid() {
    ReportedFact open =
        new ReportedFact(
            FactKind.CLAIM,
            null,
            SENTENCE,
            null,
            false,
            State.OPEN,
            Set.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            0);
    assertEquals(
        "ClaimReview cannot be made of this article: no claim was rated by anybody. Verify a claim,"
            + " dispute it or call it wrong in the fact check first",
        refused(Reports.of(STORY, open)));
    assertTrue(refused(Reports.of(STORY)).contains("no claim was rated"));
  }

  @Test
  void aQuoteThatWasSaidIsNotTherebyTrue() {
    ReportedFact said = quote(State.VERIFIED);
    assertTrue(
        refused(Reports.of(STORY, said)).contains("that something was said does not make it true"));
  }

  private static ReportedFact quote(State state) {
    return new ReportedFact(
        FactKind.QUOTE,
        QuoteType.DIRECT,
        "It is flat",
        "Ada Falk",
        false,
        state,
        Set.of(),
        null,
        List.of(Reports.verdict(Status.VERIFIED, "", "Ea")),
        List.of(),
        List.of(),
        0);
  }

  @Test
  void whatChangedSinceIsNoRatingOfWhatStandsThere() throws IOException {
    ReportedFact changed =
        new ReportedFact(
            FactKind.CLAIM,
            null,
            SENTENCE,
            null,
            false,
            State.CHANGED,
            Set.of(),
            null,
            List.of(Reports.verdict(Status.VERIFIED, "", "Ea")),
            List.of(),
            List.of(),
            0);
    assertTrue(refused(Reports.of(STORY, changed)).contains("has changed since it was checked"));
    FactReport both =
        Reports.of(STORY, changed, Reports.claim("It rained.", Status.WRONG, "Ea", null));
    assertEquals("It rained.", review(both).get("claimReviewed").getAsString());
    assertEquals(
        "1 of 2 claims are left out: nobody rated them, or they changed since",
        new ClaimReviewExporter().export(both).remarks().get(0).message());
  }

  @Test
  void aReviewWithoutAPageIsNone() {
    for (String address : List.of("", "Address: pier.html\n", "Address: javascript:x\n")) {
      FactReport report =
          Reports.of(address + "\nIt rained.\n", Reports.claim(SENTENCE, Status.WRONG, "Ea", null));
      assertTrue(refused(report).contains("it has no address"), address);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-05, 2026-03-05",
    "2026-03-04, 2026-03-04",
    "2026-03-04T18:30:00+01:00, 2026-03-04T18:30:00+01:00",
    "2026-03-03, 2026-03-04T12:00:59Z",
    "2026-03-04T08:30:00Z, 2026-03-04T12:00:59Z",
    "2026-03-04T23:30, 2026-03-04T23:30:00",
    "yesterday, 2026-03-04T12:00:59Z",
    "'', 2026-03-04T12:00:59Z",
  })
  void noReviewIsPublishedBeforeItWasMade(String date, String published) throws IOException {
    String story = STORY.replace("2026-03-05", date);
    FactReport report = Reports.of(story, Reports.claim(SENTENCE, Status.WRONG, "Ea", null));
    assertEquals(published, review(report).get("datePublished").getAsString());
  }

  @Test
  void whoClaimedItIsToldOnlyWhereItIsKnown() throws IOException {
    ReportedFact own = Reports.claim(SENTENCE, Status.WRONG, "Ea", null);
    ReportedFact said = Reports.claim(SENTENCE, Status.WRONG, "Ea", "Ada Falk");
    String signed = "Byline: By Ida Holm and Per Ek\n" + STORY;
    String desk = "Byline: By our staff\nSource: Kesterby Courier\n" + STORY;
    assertAll(
        () -> assertEquals("null", claimant(signed, said)),
        () ->
            assertEquals(
                "[{\"@type\":\"Person\",\"name\":\"Ida Holm\"},"
                    + "{\"@type\":\"Person\",\"name\":\"Per Ek\"}]",
                claimant(signed, own)),
        () ->
            assertEquals(
                "{\"@type\":\"Organization\",\"name\":\"Kesterby Courier\"}", claimant(desk, own)),
        () -> assertEquals("null", claimant(desk, said)),
        () -> assertEquals("null", claimant(STORY, own)));
  }

  private static String claimant(String story, ReportedFact claim) throws IOException {
    JsonElement author =
        review(Reports.of(story, claim)).getAsJsonObject("itemReviewed").get("author");
    return String.valueOf(author);
  }

  @Test
  void noWordEndsTheElementItIsPutInto() throws IOException {
    String bad = "</script><script>alert(1)</script><!-- ]]> \u2028 \ud800 \u0000";
    FactReport report = Reports.of(STORY, Reports.claim(bad, Status.WRONG, bad, bad));
    String json = new ClaimReviewExporter().export(report).words();
    assertFalse(json.contains("<") || json.contains("\u2028") || json.contains("\u0000"), json);
    var page = Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script>");
    assertEquals(1, page.select("script").size());
    ReviewShape.check(review(report));
    assertTrue(
        review(report).get("claimReviewed").getAsString().startsWith("</script><script>"), json);
  }

  @Test
  void noNoteAndNoEvidenceIsInIt() throws IOException {
    FactReport pier = StoriesChecked.of(cases().get(1));
    String json = new ClaimReviewExporter().export(pier).words();
    for (String inner : List.of("Minutes", "asked by e-mail", "opposite", "Mette", "harbour")) {
      assertFalse(json.contains(inner), json);
    }
  }
}
