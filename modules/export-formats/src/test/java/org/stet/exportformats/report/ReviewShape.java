package org.stet.exportformats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import org.stet.exportformats.SchemaOrg;

/**
 * What a ClaimReview has to be: the properties that schema.org 30.0 gives each of its types, and
 * those that fact-check tools ask for.
 */
final class ReviewShape {
  /** The properties that may stand in a thing of each type; nothing is without a type. */
  private static final Map<String, Set<String>> PROPERTIES =
      Map.of(
          "ClaimReview",
          Set.of(
              "claimReviewed",
              "reviewRating",
              "url",
              "author",
              "datePublished",
              "inLanguage",
              "itemReviewed"),
          "Rating",
          Set.of("ratingValue", "bestRating", "worstRating", "alternateName"),
          "Claim",
          Set.of("author", "appearance"),
          "NewsArticle",
          Set.of("headline", "url"),
          "Person",
          Set.of("name"),
          "Organization",
          Set.of("name"));

  private ReviewShape() {}

  static void check(JsonElement element) {
    JsonObject review = element.getAsJsonObject();
    assertEquals("https://schema.org", review.get("@context").getAsString());
    assertEquals("ClaimReview", review.get("@type").getAsString());
    properties(review);
    assertFalse(review.get("claimReviewed").getAsString().isBlank());
    URI url = URI.create(review.get("url").getAsString());
    assertTrue(url.isAbsolute() && url.getHost() != null, url.toString());
    assertFalse(review.getAsJsonObject("author").get("name").getAsString().isBlank());
    date(review.get("datePublished").getAsString());
    JsonObject rating = review.getAsJsonObject("reviewRating");
    assertEquals("Rating", rating.get("@type").getAsString());
    int value = rating.get("ratingValue").getAsInt();
    assertTrue(value >= rating.get("worstRating").getAsInt(), rating.toString());
    assertTrue(value <= rating.get("bestRating").getAsInt(), rating.toString());
    assertFalse(rating.get("alternateName").getAsString().isBlank());
    assertEquals("Claim", review.getAsJsonObject("itemReviewed").get("@type").getAsString());
  }

  /** That what is allowed here is what schema.org has, each type with what it inherits. */
  static void checkAgainstSchemaOrg() throws IOException {
    Map<String, String[]> lines =
        Map.of(
            "ClaimReview", new String[] {"ClaimReview", "Review", "CreativeWork", "Thing"},
            "Rating", new String[] {"Rating", "Intangible", "Thing"},
            "Claim", new String[] {"Claim", "CreativeWork", "Thing"},
            "NewsArticle", new String[] {"NewsArticle", "Article", "CreativeWork", "Thing"},
            "Person", new String[] {"Person", "Thing"},
            "Organization", new String[] {"Organization", "Thing"});
    for (Map.Entry<String, Set<String>> type : PROPERTIES.entrySet()) {
      Set<String> official =
          SchemaOrg.propertiesOf(lines.getOrDefault(type.getKey(), new String[0]));
      assertTrue(official.containsAll(type.getValue()), type + ": " + official);
    }
  }

  private static void date(String date) {
    if (date.length() == "2026-03-04".length()) {
      LocalDate.parse(date);
    } else {
      OffsetDateTime.parse(date);
    }
  }

  private static void properties(JsonObject thing) {
    String type = thing.has("@type") ? thing.get("@type").getAsString() : "";
    Set<String> known = PROPERTIES.get(type);
    assertTrue(known != null, type);
    for (Map.Entry<String, JsonElement> member : thing.entrySet()) {
      String name = member.getKey();
      boolean fits = name.startsWith("@") || (known != null && known.contains(name));
      assertTrue(fits, type + " has no " + name);
      if (member.getValue().isJsonObject()) {
        properties(member.getValue().getAsJsonObject());
      } else if (member.getValue().isJsonArray()) {
        member.getValue().getAsJsonArray().forEach(each -> properties(each.getAsJsonObject()));
      }
    }
  }
}
