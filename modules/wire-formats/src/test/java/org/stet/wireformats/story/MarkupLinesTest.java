package org.stet.wireformats.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.wireformats.xml.HtmlFragment;

class MarkupLinesTest {
  private static List<String> lines(String html) {
    Sheet sheet = new Sheet();
    MarkupLines.add(sheet, HtmlFragment.of(html));
    List<String> lines = new ArrayList<>();
    sheet.lines().forEach(line -> lines.add(line.part().id() + ": " + line.words()));
    return lines;
  }

  @Test
  void blocksAreLines() {
    assertEquals(
        List.of(
            "paragraph: Loose words.",
            "paragraph: One two",
            "paragraph: three.",
            "subhead: Head",
            "quote: Said.",
            "list-item: a",
            "list-item: b",
            "paragraph: End."),
        lines(
            "Loose <b>words</b>.<p>One\n two<br>three.</p><hr><h3>Head</h3><blockquote><p>Said.</p></blockquote>"
                + "<ul><li>a</li><li><p>b</p></li></ul>End."));
  }

  @Test
  void aBlankLineInsideAParagraphEndsIt() {
    assertEquals(List.of("paragraph: One", "paragraph: (two)"), lines("<p>One\n \n\n (two)</p>"));
  }

  @Test
  void tablesOfDataKeepTheirRows() {
    assertEquals(
        List.of("row: Day\tTrips", "row: Mon\t12", "row: \t3", "paragraph: End"),
        lines(
            "<table><tr><th>Day</th><th>Trips</th></tr><tr><td><p>Mon</p></td><td>12</td></tr>"
                + "<tr><td></td><td> 3 </td></tr></table>End"));
  }

  @Test
  void tablesThatOnlyLayOutTheTextAreText() {
    assertEquals(
        List.of("paragraph: One.", "paragraph: Two."),
        lines("<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>"));
    assertEquals(
        List.of("paragraph: a", "paragraph: b", "paragraph: c"),
        lines(
            "<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>"));
  }

  @Test
  void listingsKeepTheirColumns() {
    assertEquals(List.of("row: Mon  12", "row: Tue   3"), lines("<pre>Mon  12\nTue   3</pre>"));
    assertEquals(List.of("paragraph: One", "paragraph: two"), lines("<pre>One\n\ntwo</pre>"));
  }

  @Test
  void figuresHaveCaptionAndCredit() {
    assertEquals(
        List.of("caption: The pier at night", "credit: Ada Moor", "paragraph: End."),
        lines(
            "<figure><img alt=x><figcaption><p>The pier</p><p>at night</p><span class=credit>Ada Moor</span>"
                + "</figcaption></figure>End."));
  }

  @Test
  void whatNobodySeesIsNoLine() {
    assertEquals(
        List.of("paragraph: Text"),
        lines(
            "<script>x</script><style>y</style><p>Text<video>no film</video></p><form><button>Go</button></form>"));
  }
}
