package org.stet.wireformats.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.stet.wire.api.RawItem;

class XmlReaderTest {
  private static XmlReader.Outcome.Tree tree(String text) {
    RawItem item = new RawItem("item", null, text.getBytes(StandardCharsets.UTF_8));
    return assertInstanceOf(XmlReader.Outcome.Tree.class, XmlReader.read(item));
  }

  @Test
  void namesAreLocalWhateverThePrefix() {
    XmlElement root =
        tree("<n:a xmlns:n='urn:x' n:b=' c ' xml:lang='en'><m:d>e</m:d><d>f</d></n:a>").root();
    assertEquals("a", root.name());
    assertEquals("n", root.prefix());
    assertEquals("c", root.attribute("b"));
    assertEquals("en", root.attribute("lang"));
    assertEquals("", root.attribute("none"));
    assertEquals(2, root.all("d").size());
    assertEquals("e", root.first("d").orElseThrow().words());
  }

  @Test
  void namesWithDotsAreWhole() {
    XmlElement root =
        tree("<nitf><body><body.head/><body.content>x</body.content></body></nitf>").root();
    assertEquals("x", root.first("body", "body.content").orElseThrow().words());
    assertTrue(root.first("body", "none", "x").isEmpty());
  }

  @Test
  void whatIsInsideAnotherOfItsNameIsPartOfThat() {
    XmlElement root = tree("<a><b>1<b>2</b></b><c><b>3</b></c></a>").root();
    assertEquals(2, root.inside("b").size());
    assertEquals("12", root.inside("b").get(0).words());
  }

  @Test
  void wordsAreFolded() {
    assertEquals(
        "one two three", tree("<a> one\n<b>two</b>\t <![CDATA[three]]> </a>").root().words());
  }

  @Test
  void linesAreThoseOfTheFile() {
    XmlElement root = tree("<?xml version='1.0'?>\n<!--\n-->\n<a>\n<b/></a>").root();
    assertEquals(4, root.line());
    assertEquals(5, root.first("b").orElseThrow().line());
  }

  @Test
  void theDeclarationMayBeWrong() {
    assertEquals(
        "x", tree("<?xml version='9' encoding='klingon' nonsense?><a>x</a>").root().words());
    assertEquals("x", tree("\n  <?xml version='1.0'?><a>x</a>").root().words());
  }

  @Test
  void htmlInAFieldBecomesSuchATreeToo() {
    XmlElement body = HtmlFragment.of("<P Class='x'>a<br>b<p>c &amp; d");
    assertEquals(2, body.all("p").size());
    assertEquals("x", body.all("p").get(0).attribute("class"));
    assertEquals("c & d", body.all("p").get(1).words());
    assertEquals("", HtmlFragment.of("").words());
  }
}
