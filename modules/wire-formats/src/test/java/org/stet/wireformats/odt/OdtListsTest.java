package org.stet.wireformats.odt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stet.wire.api.RawItem;
import org.stet.wireformats.document.Paragraph;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlReader;

/** How LibreOffice counts. */
class OdtListsTest {
  private static XmlElement xml(String text) {
    RawItem item = new RawItem("content", null, text.getBytes(StandardCharsets.UTF_8));
    return assertInstanceOf(XmlReader.Outcome.Tree.class, XmlReader.read(item)).root();
  }

  private static List<String> read(String styles, String text) {
    XmlElement content =
        xml(
            "<o:content><o:styles>"
                + styles
                + "</o:styles><o:text>"
                + text
                + "</o:text></o:content>");
    OdtStyles known = new OdtStyles();
    known.read(content);
    OdtLists lists = new OdtLists();
    lists.read(content);
    return new OdtBody(known, lists)
        .read(content.first("text").orElseThrow()).stream().map(Paragraph::words).toList();
  }

  private static String style(String name, String... levels) {
    return "<t:list-style s:name='" + name + "'>" + String.join("", levels) + "</t:list-style>";
  }

  private static String number(int level, String form, String more) {
    return String.format(
        Locale.ROOT,
        "<t:list-level-style-number t:level='%d' s:num-format='%s' %s/>",
        level,
        form,
        more);
  }

  private static String list(String attributes, String... items) {
    StringBuilder list = new StringBuilder("<t:list " + attributes + ">");
    for (String item : items) {
      boolean inner = item.startsWith("<");
      list.append("<t:list-item>")
          .append(inner ? item : "<t:p>" + item + "</t:p>")
          .append("</t:list-item>");
    }
    return list + "</t:list>";
  }

  @Test
  void itemsAreNumberedAsTheirLevelSays() {
    String styles =
        style("L", number(1, "1", "s:num-suffix='.'"), number(2, "a", "s:num-prefix='('"));
    assertEquals(
        List.of("1. One.", "(a In.", "(b In.", "2. Two."),
        read(styles, list("t:style-name='L'", "One.", list("", "In.", "In."), "Two.")));
  }

  @Test
  void aListBeginsAnewUnlessItSaysThatItGoesOn() {
    String styles = style("L", number(1, "I", "s:num-suffix='.'"));
    assertEquals(
        List.of("I. a", "II. b", "I. c", "II. d", "III. e"),
        read(
            styles,
            list("t:style-name='L' xml:id='x'", "a", "b")
                + list("t:style-name='L'", "c")
                + list("t:style-name='L' t:continue-numbering='true'", "d")
                + list("t:style-name='L' t:continue-list='x'", "e")));
  }

  @Test
  void aPatternPutsLevelsTogether() {
    String styles =
        style(
            "L",
            number(1, "1", "s:num-suffix='.'"),
            number(2, "1", "s:num-suffix='.' t:display-levels='2'"),
            number(3, "i", "l:num-list-format='%1%-%2%: %3%'"));
    assertEquals(
        List.of("1. a", "1.1. b", "1-1: i c"),
        read(styles, list("t:style-name='L'", "a", list("", "b", list("", "c")))));
  }

  @Test
  void onlyTheFirstParagraphOfAnItemCounts() {
    String styles = style("L", number(1, "1", "s:num-suffix=')' t:start-value='4'"));
    String list =
        "<t:list t:style-name='L'><t:list-header><t:p>Head.</t:p></t:list-header>"
            + "<t:list-item><t:p>One.</t:p><t:p>More.</t:p></t:list-item>"
            + "<t:list-item t:start-value='9'><t:p>Nine.</t:p></t:list-item></t:list>";
    assertEquals(List.of("Head.", "4) One.", "More.", "9) Nine."), read(styles, list));
  }

  @Test
  void bulletsAndUnknownStylesHaveNoNumber() {
    String styles = style("L", "<t:list-level-style-bullet t:level='1' t:bullet-char='x'/>");
    assertEquals(List.of("a"), read(styles, list("t:style-name='L'", "a")));
    assertEquals(List.of("a"), read("", list("t:style-name='M'", "a")));
    assertEquals(List.of("a"), read("", list("", "a")));
  }

  @Test
  void headingsAreNumberedAsTheOutlineSays() {
    String outline =
        "<t:outline-style><t:outline-level-style t:level='1' s:num-format='1' s:num-suffix='.'/>"
            + "<t:outline-level-style t:level='2' s:num-format=''/></t:outline-style>";
    assertEquals(
        List.of("1. First", "Part", "2. Second", "Not counted"),
        read(
            outline,
            "<t:h t:outline-level='1'>First</t:h><t:h t:outline-level='2'>Part</t:h>"
                + "<t:h t:outline-level='1'>Second</t:h>"
                + "<t:h t:outline-level='1' t:is-list-header='true'>Not counted</t:h>"));
  }

  @Test
  void aNumberThatTheFileWroteOutCounts() {
    String list =
        "<t:list><t:list-item><t:number>§ 3</t:number><t:p>Three.</t:p></t:list-item></t:list>";
    assertEquals(List.of("§ 3 Three."), read("", list));
  }

  @Test
  void aListDeeperThanAnyStyleCountsAsTheDeepest() {
    String inner = "<t:p>deep</t:p>";
    for (int i = 0; i < 20; i++) {
      inner = "<t:list><t:list-item>" + inner + "</t:list-item></t:list>";
    }
    assertEquals(List.of("deep"), read(style("L", number(1, "1", "")), inner));
  }
}
