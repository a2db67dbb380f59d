package org.stet.wireformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/** Items made to read other files, to take for ever or to use up the memory. */
class HostileItemsTest {
  /** Generous: the machine may be busy with many builds. What grows with the square takes hours. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final WireReader reader = WireReader.standard();

  private Reading read(String text) {
    RawItem item = new RawItem("item", null, text.getBytes(StandardCharsets.UTF_8));
    return assertTimeoutPreemptively(LIMIT, () -> reader.read(item));
  }

  private WireStory story(String text) {
    return assertInstanceOf(Reading.Read.class, read(text)).story();
  }

  private Rejected rejected(String text) {
    return assertInstanceOf(Rejected.class, read(text));
  }

  private static String nitf(String doctype, String paragraph) {
    return "<?xml version=\"1.0\"?>"
        + doctype
        + "<nitf><body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content><p>"
        + paragraph
        + "</p></body.content></body></nitf>";
  }

  @Test
  void entitiesFromOutsideAreNotRead(@TempDir Path folder) throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "the password");
    String doctype = "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    WireStory story = story(nitf(doctype, "It says &x; here."));
    assertEquals("Ferry\nIt says &x; here.\n", story.text());
    assertEquals("bare-ampersand", story.notices().get(0).code());
  }

  @Test
  void documentTypesFromOutsideAreNotFetched(@TempDir Path folder) {
    String missing = folder.resolve("missing.dtd").toUri().toString();
    for (String doctype :
        new String[] {
          "<!DOCTYPE nitf SYSTEM \"" + missing + "\">",
          "<!DOCTYPE nitf PUBLIC \"-//IPTC//DTD NITF 3.2//EN\" \"http://192.0.2.1/nitf.dtd\">",
          "<!DOCTYPE nitf [<!ENTITY % p SYSTEM \"http://192.0.2.1/p\"> %p;]>",
          "<!DOCTYPE nitf [<!-- ]> --> <!ENTITY a \"]>\">]>",
        }) {
      assertEquals("Ferry\nIt runs.\n", story(nitf(doctype, "It runs.")).text(), doctype);
    }
  }

  @Test
  void aBillionLaughsAreNone() {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE nitf [<!ENTITY lol0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      doctype.append("<!ENTITY lol").append(i).append(" \"");
      doctype.append(("&lol" + (i - 1) + ";").repeat(10)).append("\">");
    }
    WireStory story = story(nitf(doctype.append("]>").toString(), "&lol9; they said"));
    assertEquals("Ferry\n&lol9; they said\n", story.text());
  }

  @Test
  void tenThousandElementsInOneAnotherAreRefusedWithTheirPlace() {
    Rejected rejected = rejected(nitf("\n", "\n" + "<em>".repeat(10_000)));
    assertEquals("too-deep", rejected.code());
    assertEquals(3, rejected.line());
    assertTrue(rejected.message().contains("line 3"), rejected.message());
  }

  @Test
  void whatIsNestedAsDeepAsIsReadIsReadWithoutTheStack() {
    WireStory story = story(nitf("", "<block>".repeat(390) + "Deep" + "</block>".repeat(390)));
    assertTrue(story.text().endsWith("Deep\n"));
  }

  @Test
  void aHundredMegabytesInAnAttributeAreRefused() {
    byte[] item = new byte[105 << 20];
    Arrays.fill(item, (byte) 'x');
    byte[] start = "<nitf a=\"".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, item, 0, start.length);
    RawItem raw = new RawItem("item", null, item);
    Rejected rejected =
        assertInstanceOf(Rejected.class, assertTimeoutPreemptively(LIMIT, () -> reader.read(raw)));
    assertEquals("too-large", rejected.code());
    assertEquals("item has 105 MB; more than 100 MB is not read as a story", rejected.message());
  }

  @Test
  void aLargeAttributeBelowTheLimitIsRead() {
    WireStory story =
        story("<nitf a=\"" + "x".repeat(10_000_000) + "\">" + nitf("", "It runs.").substring(27));
    assertEquals("Ferry\nIt runs.\n", story.text());
  }

  @Test
  void millionsOfElementsAreRefused() {
    assertEquals("too-many", rejected(nitf("", "<br/>".repeat(1_000_000))).code());
  }

  @Test
  void longTextsAreReadInTime() {
    String paragraph = "</p><p>The rain went on, and the river rose by a metre &amp; more.";
    WireStory story = story(nitf("", paragraph.repeat(100_000)));
    assertEquals(100_001, story.text().lines().count());
    assertEquals(2, story(nitf("", "x".repeat(5_000_000))).text().lines().count());
    assertEquals(2, story(nitf("", "TORSVIK, ".repeat(100_000))).text().lines().count());
    assertEquals(2, story(nitf("", "(corrects ".repeat(100_000))).text().lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"byline", "dateline", "abstract", "distributor"})
  void longFieldsAreReadInTime(String name) {
    String head = "<" + name + ">" + "By Ida, ab/".repeat(50_000) + "</" + name + ">";
    story(nitf("", "It runs.").replace("</body.head>", head + "</body.head>"));
  }

  @Test
  void deepJsonIsRefused() {
    String start = "{\"uri\":\"u\",\"pubstatus\":\"usable\",\"headline\":\"Ferry\",\"x\":";
    assertEquals("too-deep", rejected(start + "[".repeat(100_000)).code());
    assertEquals("too-deep", rejected(start + "{\"a\":".repeat(100_000)).code());
    assertEquals("too-many", rejected(start + "[" + "0,".repeat(600_000) + "0]}").code());
  }

  @Test
  void markupInsideJsonIsReadInTime() {
    String start =
        "{\"uri\":\"u\",\"pubstatus\":\"usable\",\"headline\":\"Ferry\",\"body_html\":\"";
    for (String html :
        new String[] {"<div>", "<b><i>", "<table><tr><td>", "<ul><li>", "<figure>"}) {
      assertTrue(story(start + html.repeat(5_000) + "Deep\"}").text().contains("Deep"), html);
    }
    assertFalse(story(start + "<script>alert(1)</script><p>It runs.\"}").text().contains("alert"));
  }
}
