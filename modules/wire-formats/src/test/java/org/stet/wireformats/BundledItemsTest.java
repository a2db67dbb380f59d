package org.stet.wireformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.api.FieldName;
import org.stet.wire.api.Limit;
import org.stet.wire.api.Limits;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;

/** Files of markup that bring several stories. */
class BundledItemsTest {
  private final WireReader reader = WireReader.standard();

  private static String g2(String prefix, String guid, String headline) {
    return ("<q:newsItem guid='%s' version='1'><q:itemMeta><q:itemClass qcode='ninat:text'/></q:itemMeta>"
            + "<q:contentMeta><q:headline>"
            + headline
            + "</q:headline></q:contentMeta><q:contentSet><q:inlineXML contenttype='application/nitf+xml'>"
            + "<nitf><body><body.content><p>It was said on Monday of "
            + headline
            + ".</p></body.content></body></nitf></q:inlineXML></q:contentSet></q:newsItem>")
        .replace("%s", guid)
        .replace("q:", prefix);
  }

  private static String message(String prefix, String... items) {
    return ("<?xml version='1.0' encoding='ISO-8859-1'?><q:newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/' xmlns:n='http://iptc.org/std/nar/2006-10-01/'>"
            + "<q:header><q:sent>2026-05-04T10:00:00Z</q:sent></q:header><q:itemSet>%s</q:itemSet></q:newsMessage>")
        .replace("q:", prefix)
        .replace("%s", String.join("", items));
  }

  private static RawItem item(String text) {
    return new RawItem("day.xml", null, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private List<String> headlines(List<RawItem> stories) {
    List<String> headlines = new ArrayList<>();
    for (RawItem story : stories) {
      Reading.Read read = assertInstanceOf(Reading.Read.class, reader.read(story));
      headlines.add(read.story().article().field(FieldName.HEADLINE).orElse("none"));
    }
    return headlines;
  }

  private static List<String> names(List<RawItem> stories) {
    return stories.stream().map(RawItem::name).toList();
  }

  @Test
  void theItemsOfAMessageOfNewsMlG2() {
    for (String prefix : List.of("", "n:")) {
      String picture =
          "<q:newsItem guid='urn:pic'><q:contentSet><q:remoteContent href='a.jpg'/></q:contentSet></q:newsItem>"
              .replace("q:", prefix);
      String day =
          message(prefix, g2(prefix, "urn:a", "Brücke zu"), picture, g2(prefix, "urn:b", "Quarry"));
      List<RawItem> stories = reader.stories(item(day));
      assertEquals(List.of("day.xml!/urn:a", "day.xml!/urn:b"), names(stories), prefix);
      assertEquals(List.of("Brücke zu", "Quarry"), headlines(stories), prefix);
    }
  }

  @Test
  void oneItemIsNoBundle() {
    RawItem one = item(message("", g2("", "urn:a", "Bridge")));
    assertEquals(List.of(one), reader.stories(one));
    RawItem alone = item(g2("", "urn:a", "Bridge"));
    assertEquals(List.of(alone), reader.stories(alone));
    RawItem old = item(newsMl1(newsMl1Item("a", "Bridge")));
    assertEquals(List.of(old), reader.stories(old));
  }

  private static String newsMl1(String... items) {
    return "<NewsML><NewsEnvelope><DateAndTime>20260504T100000Z</DateAndTime></NewsEnvelope>"
        + String.join("", items)
        + "</NewsML>";
  }

  private static String newsMl1Item(String id, String headline) {
    return "<NewsItem><Identification><NewsIdentifier><NewsItemId>"
        + id
        + "</NewsItemId></NewsIdentifier></Identification><NewsComponent><NewsLines><HeadLine>"
        + headline
        + "</HeadLine></NewsLines><ContentItem><DataContent><p>It was said on Monday of "
        + headline
        + ".</p></DataContent></ContentItem></NewsComponent></NewsItem>";
  }

  @Test
  void theItemsOfAFileOfNewsMl1() {
    RawItem day =
        item(
            newsMl1(
                newsMl1Item("a", "Bridge"), newsMl1Item("", "Quarry"), newsMl1Item("c", "Lock")));
    List<RawItem> stories = reader.stories(day);
    assertEquals(List.of("day.xml!/a", "day.xml!/2", "day.xml!/c"), names(stories));
    assertEquals(List.of("Bridge", "Quarry", "Lock"), headlines(stories));
  }

  @Test
  void moreStoriesThanTheLimitsAllowStayTogetherAndNoneIsLost() {
    String[] items = new String[30];
    for (int i = 0; i < items.length; i++) {
      items[i] = newsMl1Item("i" + i, "Story " + i);
    }
    assertEquals(30, reader.stories(item(newsMl1(items))).size());
    Limits few = Limits.USUAL.with(Limit.PARTS, 10);
    List<RawItem> whole = reader.within(few).stories(item(newsMl1(items)));
    assertEquals(1, whole.size());
    String text =
        assertInstanceOf(Reading.Read.class, reader.read(whole.get(0))).story().article().text();
    assertTrue(text.contains("Story 0") && text.contains("Story 29"), text);
  }

  @Test
  void aFileThatBreaksOffIsTakenApartAsFarAsItGoes() {
    String day = newsMl1(newsMl1Item("a", "Bridge"), newsMl1Item("b", "Quarry"));
    List<RawItem> stories = reader.stories(item(day.substring(0, day.length() - 60)));
    assertEquals(List.of("Bridge", "Quarry"), headlines(stories));
  }
}
