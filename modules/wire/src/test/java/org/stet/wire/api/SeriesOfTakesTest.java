package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.wire.api.Lineage.Follows;
import org.stet.wire.api.Lineage.Known;

/**
 * Days of invented agencies, take after take. The line before each take says its number and what it
 * is to which take before it, or {@code none}.
 */
class SeriesOfTakesTest {
  private static String read(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(SeriesOfTakesTest.class.getResourceAsStream("series/" + name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nordwire.txt", "ndk.txt", "salin.txt", "levante.txt"})
  void eachTakeFollowsTheOneItShould(String name) throws IOException {
    List<String> wanted = new ArrayList<>();
    List<String> got = new ArrayList<>();
    List<Known> known = new ArrayList<>();
    for (String part : read(name).split("(?m)^=== ")) {
      if (part.isBlank()) {
        continue;
      }
      int end = part.indexOf('\n');
      String[] title = part.substring(0, end).strip().split(" ", 2);
      wanted.add(title[0] + " " + title[1]);
      Take take = Takes.of(part.substring(end + 1), "");
      List<Follows> follows = Lineage.of(take, known);
      got.add(title[0] + " " + inWords(follows));
      long id = Long.parseLong(title[0]);
      known.add(new Known(id, storyOf(id, follows, known), take));
    }
    assertTrue(wanted.size() >= 5, name);
    assertEquals(String.join("\n", wanted), String.join("\n", got));
  }

  private static String inWords(List<Follows> follows) {
    List<String> words = new ArrayList<>();
    for (Follows one : follows) {
      words.add(one.kinship().kind().id() + " " + one.id());
    }
    return words.isEmpty() ? "none" : String.join(", ", words);
  }

  private static long storyOf(long id, List<Follows> follows, List<Known> known) {
    for (Known one : known) {
      if (!follows.isEmpty() && one.id() == follows.get(0).id()) {
        return one.story();
      }
    }
    return id;
  }
}
