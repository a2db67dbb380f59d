package org.stet.wireformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stet.text.api.Article;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.WireStory;
import org.stet.wire.spi.WireFormat;

/** Short forms the tests of the formats share. */
public final class Readings {
  private Readings() {}

  public static RawItem item(String name, String text) {
    return new RawItem(name, null, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The story that {@code format} reads; its reading is undone and compared on the way. */
  public static WireStory story(WireFormat format, RawItem item) {
    WireStory story = assertInstanceOf(Reading.Read.class, format.read(item)).story();
    assertEquals(format.id(), story.format());
    assertEquals(
        story.text(), story.reading().invert(story.text()).applyTo(story.article().text()));
    return story;
  }

  public static Rejected rejected(WireFormat format, RawItem item) {
    return assertInstanceOf(Rejected.class, format.read(item));
  }

  /** The blocks as {@code role: words}. */
  public static List<String> blocks(Article article) {
    return article.blocks().stream()
        .map(block -> block.role().id() + ": " + article.plain(block))
        .toList();
  }
}
