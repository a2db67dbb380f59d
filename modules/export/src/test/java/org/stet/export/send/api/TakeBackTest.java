package org.stet.export.send.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stet.store.api.Delivery.Act;
import org.stet.text.api.Article;

class TakeBackTest {
  private static final Instant AT = Instant.parse("2026-03-04T12:00:00.987Z");

  private static JsonObject notice(String copyFile, String note) {
    String text = TakeBack.of(Act.TAKEDOWN, Article.of(copyFile), note, AT);
    assertTrue(text.endsWith("}\n"), text);
    return JsonParser.parseString(text).getAsJsonObject();
  }

  @Test
  void itSaysWhatHasToGoAndWhy() {
    JsonObject notice =
        notice("Headline: A \"B\"\nSlug: a\nAddress: https://x.example/a\n\nC.\n", "No\nreason.");
    assertEquals("takedown", notice.get("act").getAsString());
    assertEquals("A \"B\"", notice.get("headline").getAsString());
    assertEquals("a", notice.get("slug").getAsString());
    assertEquals("https://x.example/a", notice.get("address").getAsString());
    assertEquals("No\nreason.", notice.get("note").getAsString());
    assertEquals("2026-03-04T12:00:00Z", notice.get("at").getAsString());
  }

  @Test
  void whatTheStoryLacksIsNotMadeUpAndNothingOfItsTextIsInIt() {
    JsonObject notice = notice("Secret words.\n", "x");
    assertFalse(notice.has("headline"));
    assertFalse(notice.has("slug"));
    assertFalse(notice.toString().contains("Secret"));
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void onlyAKillAndATakedownTakeAStoryBack(Act act) {
    assertEquals(act == Act.KILL || act == Act.TAKEDOWN, act.takesBack());
    assertEquals(act, Act.ofId(act.id()));
  }
}
