package org.stet.wireformats.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.FieldName;
import org.stet.wire.api.Limit;
import org.stet.wire.api.Limits;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/** Messages that bring several stories. */
class MailBundleTest {
  private static final String HEAD =
      """
      From: Ida Bek <ida@nordwire.example>
      To: desk@paper.example
      Subject: Two stories
      Date: Mon, 4 May 2026 10:12:00 +0200
      MIME-Version: 1.0
      """;
  private final WireReader reader = WireReader.standard();

  private static String story(String what) {
    return what
        + "\n\nBy Ida Bek\n\nLENN (Nordwire) - It was said on Monday, after a long winter in which"
        + " much had been broken and little mended, that it would be so, and that nobody had to"
        + " worry.\n\nNobody was hurt, the office said; the work will cost four million and take"
        + " until June.\n";
  }

  private static String file(String name, String text) {
    return "Content-Type: text/plain; charset=utf-8\n"
        + "Content-Disposition: attachment; filename=\""
        + name
        + "\"\n\n"
        + text;
  }

  private static String mixed(String... parts) {
    return HEAD
        + "Content-Type: multipart/mixed; boundary=\"b-1\"\n\nFor old programs.\n--b-1\n"
        + String.join("\n--b-1\n", parts)
        + "\n--b-1--\nAfter.\n";
  }

  private static RawItem item(String message) {
    return new RawItem("two.eml", null, message.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> names(String message) {
    return reader.stories(item(message)).stream().map(RawItem::name).toList();
  }

  private WireStory read(RawItem item) {
    return assertInstanceOf(Reading.Read.class, reader.read(item)).story();
  }

  private static final String LETTER =
      "Content-Type: text/plain\n\nBoth are under embargo until Friday, 8 May, 06:00 GMT.\n\nIda\n";

  @Test
  void filesWithALetterAreStoriesOfTheirOwn() {
    String message =
        mixed(
            LETTER,
            file("bridge.txt", story("Bridge to close")),
            file("quarry.txt", story("Quarry reopens")));
    List<RawItem> stories = reader.stories(item(message));
    assertEquals(
        List.of("two.eml!/bridge.txt", "two.eml!/quarry.txt"),
        stories.stream().map(RawItem::name).toList());
    List<String> headlines = new ArrayList<>();
    for (RawItem one : stories) {
      WireStory story = read(one);
      headlines.add(
          story
              .article()
              .text()
              .lines()
              .filter(l -> l.startsWith("B") || l.startsWith("Q"))
              .findFirst()
              .orElse(""));
      assertEquals(
          "Friday, 8 May, 06:00 GMT",
          story.article().field(FieldName.EMBARGO).orElse("none"),
          "the letter binds each");
      assertEquals(
          "2026-05-04T10:12:00+02:00", story.article().field(FieldName.DATE).orElse("none"));
    }
    assertEquals(List.of("Bridge to close", "Quarry reopens"), headlines);
  }

  @Test
  void theMessagesOfADigestAreStoriesOfTheirOwn() {
    String digest =
        HEAD
            + "Content-Type: multipart/digest; boundary=d\n\n--d\n\n"
            + "From: a@nordwire.example\nSubject: Bridge closes\n\n"
            + story("Bridge closes")
            + "\n--d\nContent-Type: message/rfc822\n\n"
            + "From: b@nordwire.example\nSubject: Quarry reopens\n\n"
            + story("Quarry reopens")
            + "\n--d--\n";
    List<RawItem> stories = reader.stories(item(digest));
    assertEquals(2, stories.size());
    assertTrue(read(stories.get(0)).article().text().contains("Bridge closes"));
    assertTrue(read(stories.get(1)).article().text().contains("Quarry reopens"));
    assertTrue(!read(stories.get(1)).article().text().contains("Bridge closes"));
  }

  @Test
  void oneStoryIsNoBundle() {
    String picture = "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n";
    String bridge = file("bridge.txt", story("Bridge to close"));
    assertEquals(List.of("two.eml"), names(mixed(LETTER, bridge, picture)));
    assertEquals(List.of("two.eml"), names(mixed(LETTER, bridge, file("list.txt", "Four words."))));
    assertEquals(
        List.of("two.eml"),
        names(mixed(LETTER, bridge, file("Bridge.html", story("Bridge to close")))),
        "the same in two forms");
    assertEquals(List.of("two.eml"), names(HEAD + "\nNothing but a letter.\n"));
  }

  @Test
  void theFormsOfAStoryStayTogether() {
    String page = story("Bridge to close") + "The bridge was built in 1908, of iron.\n".repeat(9);
    String message =
        mixed(
            LETTER,
            file("bridge.txt", story("Bridge to close")),
            file("bridge.md", page),
            file("quarry.txt", story("Quarry reopens")));
    List<RawItem> stories = reader.stories(item(message));
    assertEquals(2, stories.size());
    assertTrue(read(stories.get(0)).article().text().contains("Bridge to close"));
    assertTrue(read(stories.get(1)).article().text().contains("Quarry reopens"));
    assertTrue(!read(stories.get(1)).article().text().contains("Bridge"), "not of the other");
  }

  @Test
  void aLongLetterIsAStoryWithEnclosures() {
    String letter = "Content-Type: text/plain\n\n" + story("Lock opens").repeat(4);
    assertEquals(
        List.of("two.eml"),
        names(
            mixed(
                letter,
                file("a.txt", story("Bridge to close")),
                file("b.txt", story("Quarry reopens")))));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 200, 900, 1400, 1700})
  void aMessageThatBreaksOffIsTakenApartAsFarAsItGoes(int from) {
    String message =
        mixed(
            LETTER,
            file("bridge.txt", story("Bridge to close")),
            file("quarry.txt", story("Quarry reopens")));
    String cut = message.substring(0, Math.min(message.length(), from));
    assertTrue(reader.stories(item(cut)).size() >= 1);
  }

  @Test
  void moreThanAnybodySendsIsNotTakenApart() {
    String[] files = new String[30];
    for (int i = 0; i < files.length; i++) {
      files[i] = file(i + ".txt", story("Story " + i));
    }
    assertEquals(30, names(mixed(files)).size());
    Limits few = Limits.USUAL.with(Limit.PARTS, 10);
    assertEquals(1, reader.within(few).stories(item(mixed(files))).size());
  }
}
