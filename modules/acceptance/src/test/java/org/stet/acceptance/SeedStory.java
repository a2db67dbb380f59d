package org.stet.acceptance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stet.testkit.SharedData;

/**
 * The story Stet was started for, and what a sub-editor makes of it.
 *
 * @param text the story as it arrived
 * @param blocks what has to come of it
 * @param quotes its quoted stretches
 * @param reported what somebody said in the reporter's words
 */
record SeedStory(String text, List<Part> blocks, List<Said> quotes, List<Reported> reported) {

  /** A block that has to come out. */
  record Part(String role, String text, @Nullable String credit) {}

  /** A quoted stretch, in code points of the text; without a speaker, none is stated. */
  record Said(int start, int end, String type, @Nullable String canonical) {}

  /** What is reported, and of whom. */
  record Reported(String words, @Nullable String canonical) {}

  /** Reads it from the shared data, or skips the test. */
  static SeedStory require() throws IOException {
    Path file = SharedData.require("seed/putin-bush.txt");
    JsonObject expected =
        JsonParser.parseString(
                Files.readString(SharedData.require("seed/putin-bush.expected.json")))
            .getAsJsonObject();
    List<Said> quotes = new ArrayList<>();
    for (JsonElement element : expected.getAsJsonArray("quotes")) {
      JsonObject quote = element.getAsJsonObject();
      quotes.add(
          new Said(
              quote.get("start").getAsInt(),
              quote.get("end").getAsInt(),
              quote.get("type").getAsString(),
              string(quote, "canonical")));
    }
    List<Reported> reported = new ArrayList<>();
    for (JsonElement element : expected.getAsJsonArray("indirect")) {
      JsonObject speech = element.getAsJsonObject();
      reported.add(new Reported(speech.get("text").getAsString(), string(speech, "canonical")));
    }
    return new SeedStory(Files.readString(file), parts(expected), quotes, reported);
  }

  /** The blocks of what {@code stet read --json} prints, or of the expected file. */
  static List<Part> parts(JsonObject object) {
    List<Part> parts = new ArrayList<>();
    for (JsonElement element : object.getAsJsonArray("blocks")) {
      JsonObject block = element.getAsJsonObject();
      parts.add(
          new Part(
              block.get("role").getAsString(),
              block.get("text").getAsString(),
              string(block, "credit")));
    }
    return parts;
  }

  static @Nullable String string(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value == null || value.isJsonNull() ? null : value.getAsString();
  }

  /** The story with its text changed, and nothing else to come of it. */
  SeedStory arriving(UnaryOperator<String> change) {
    String changed = change.apply(text);
    if (changed.equals(text)) {
      throw new AssertionError("the change did not take");
    }
    return new SeedStory(changed, blocks, quotes, reported);
  }

  /** The story with {@code change} made to the text and to every block. */
  SeedStory saying(UnaryOperator<String> change) {
    List<Part> changed =
        blocks.stream()
            .map(
                part ->
                    new Part(
                        part.role(),
                        change.apply(part.text()),
                        part.credit() == null ? null : change.apply(part.credit())))
            .toList();
    return new SeedStory(change.apply(text), changed, quotes, reported);
  }
}
