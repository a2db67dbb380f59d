package org.stet.wireformats.rss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.FieldName;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

class FeedStoriesTest {
  private static final WireReader READER = WireReader.standard();

  private static WireStory story(RawItem item) {
    Reading reading = READER.read(item);
    return assertInstanceOf(Reading.Read.class, reading, reading::toString).story();
  }

  private static String headline(RawItem item) {
    return story(item).article().field(FieldName.HEADLINE).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "rss/01-one-item.xml, 1",
    "rss/02-several-items.xml, 2",
    "rss/04-rdf-and-a-description.xml, 1",
    "rss/06-ten-items.xml, 10",
    "rss/08-atom-three-entries.xml, 3",
    "wordpress-export/01-post.xml, 1",
    "wordpress-export/02-a-site.xml, 3"
  })
  void eachStoryOfAFeedReadsAsOne(String file, int count) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("src/test/resources", file));
    RawItem feed = new RawItem("feed.xml", null, bytes);
    List<RawItem> stories = READER.stories(feed);
    assertEquals(count, stories.size(), () -> stories.toString());
    String format = READER.formatOf(feed).orElseThrow().id();
    List<String> names = new ArrayList<>();
    for (RawItem item : stories) {
      WireStory story = story(item);
      assertEquals(format, story.format());
      assertEquals(StoryKind.STORY, story.kind());
      names.add(item.name());
    }
    assertEquals(count, names.stream().distinct().count(), names::toString);
    if (count == 1) {
      assertEquals(List.of("feed.xml"), names);
    } else {
      String all = story(feed).article().text();
      for (RawItem item : stories) {
        assertTrue(all.contains(headline(item)), () -> headline(item));
      }
    }
  }

  @Test
  void storiesAreNamedByWhatTheFeedCallsThem() {
    String feed =
        "<?xml version='1.0' encoding='iso-8859-1'?><rss version='2.0'><channel><title>F</title>"
            + "<item><title>Bréval</title><description>Il a plu à Bréval lundi.</description>"
            + "<guid isPermaLink='false'>id-7</guid></item>"
            + "<item><title>Two</title><link>https://x.example/2</link><description>It snowed."
            + "</description></item><item><title>Three</title>"
            + "<description><![CDATA[<p>It <b>hailed</b> & rained.</p>]]></description></item>"
            + "</channel></rss>";
    byte[] bytes = feed.getBytes(Charset.forName("ISO-8859-1"));
    List<RawItem> stories = READER.stories(new RawItem("f", null, bytes));
    assertEquals(
        List.of("f!/id-7", "f!/https://x.example/2", "f!/3"),
        stories.stream().map(RawItem::name).toList());
    assertEquals("Bréval", headline(stories.get(0)));
    assertTrue(story(stories.get(0)).article().text().contains("Il a plu à Bréval lundi."));
    assertTrue(story(stories.get(2)).article().text().contains("It hailed & rained."));
  }

  @Test
  void aFeedWhoseStoriesAreMoreThanItsAllowanceStaysWhole() {
    String head = "<rss version='2.0'><channel><title>" + "F".repeat(50_000) + "</title>";
    String item = "<item><title>T</title><description>It rained.</description></item>";
    String last = "<item><title>T</title><description>It snowed.</description></item>";
    byte[] bytes =
        (head + item.repeat(4_000) + last + "</channel></rss>").getBytes(StandardCharsets.UTF_8);
    List<RawItem> stories = READER.stories(new RawItem("f", null, bytes));
    assertEquals(1, stories.size());
    String text = story(stories.get(0)).article().text();
    assertTrue(text.contains("It rained.") && text.contains("It snowed."), "nothing is lost");
  }
}
