package org.stet.wireformats.xml;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.stet.wire.api.CharacterSets;
import org.stet.wire.api.Decoded;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading.Rejected;

/**
 * Reads an XML file into a tree. The one place where XML is parsed: no document type, no entity and
 * no address in the file is ever followed, and what is too large, too deep or has too many elements
 * is rejected with its place. A file that breaks off or breaks the rules is read as far as it goes,
 * and a notice says where that is.
 */
public final class XmlReader {
  private static final int DECLARATION = 400;
  private static final Pattern ENCODING =
      Pattern.compile(
          "<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._:-]{1,40})[\"']");

  private final RawItem item;
  private final List<Notice> notices = new ArrayList<>();
  private final XmlTree tree;

  private XmlReader(RawItem item) {
    this.item = item;
    this.tree = new XmlTree(item.name(), item.limits());
  }

  /** What came of reading: a tree, or a reason why not. */
  public sealed interface Outcome {
    /** The element around everything, and what an editor should know. */
    record Tree(XmlElement root, List<Notice> notices) implements Outcome {
      public Tree {
        notices = List.copyOf(notices);
      }
    }

    /** The file cannot be read. */
    record Failed(Rejected rejected) implements Outcome {}
  }

  public static Outcome read(RawItem item) {
    return new XmlReader(item).read();
  }

  private Outcome read() {
    Decoded decoded = CharacterSets.decode(item, declaredEncoding());
    notices.addAll(decoded.notices());
    XmlRepair.Repaired repaired = XmlRepair.of(decoded.text());
    report(repaired);
    Optional<Outcome> failed = parse(repaired.text());
    if (failed.isPresent()) {
      return failed.get();
    }
    XmlElement top = tree.root();
    if (top == null) {
      return failed("broken-xml", item.name() + " holds no XML element that can be read", 1);
    }
    XmlFigures.settle(top);
    return new Outcome.Tree(top, notices);
  }

  private @Nullable String declaredEncoding() {
    String head = new String(item.head(DECLARATION), StandardCharsets.ISO_8859_1).replace("\0", "");
    Matcher declared = ENCODING.matcher(head);
    return declared.find() ? declared.group(1) : null;
  }

  private void report(XmlRepair.Repaired repaired) {
    if (repaired.ampersands() > 0) {
      notices.add(
          new Notice(
              "bare-ampersand",
              repaired.ampersands()
                  + " times an ampersand begins nothing that XML knows; it is read as it stands"));
    }
    if (repaired.forbidden() > 0) {
      notices.add(
          new Notice(
              "forbidden-characters",
              repaired.forbidden() + " characters that XML forbids are read as spaces"));
    }
  }

  private Optional<Outcome> parse(String text) {
    XMLStreamReader reader = null;
    int line = 1;
    try {
      reader = factory().createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        int event = reader.next();
        line = reader.getLocation().getLineNumber();
        if (event == XMLStreamConstants.START_ELEMENT) {
          Optional<Rejected> refused = tree.start(reader, line);
          if (refused.isPresent()) {
            return Optional.of(new Outcome.Failed(refused.get()));
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          tree.end();
        } else if (event == XMLStreamConstants.CHARACTERS
            || event == XMLStreamConstants.CDATA
            || event == XMLStreamConstants.SPACE) {
          tree.text(reader.getText());
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      int at = e.getLocation() == null ? line : Math.max(line, e.getLocation().getLineNumber());
      return broken(text, at);
    } finally {
      close(reader);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  private static void close(@Nullable XMLStreamReader reader) {
    if (reader != null) {
      try {
        reader.close();
      } catch (XMLStreamException e) {
        throw new IllegalStateException("a reader of a string has nothing to close", e);
      }
    }
  }

  /** What was read up to the place where the XML breaks, if there is anything. */
  private Optional<Outcome> broken(String text, int line) {
    XmlElement inside = tree.innermost();
    if (tree.root() == null) {
      return Optional.of(
          failed("broken-xml", "line " + line + " of " + item.name() + " is no XML", line));
    }
    if (inside == null) {
      notices.add(
          new Notice(
              "xml-rest",
              "what stands behind the end of the XML, from line " + line + ", is not read"));
      return Optional.empty();
    }
    boolean cut = line >= text.strip().lines().count();
    if (cut) {
      tree.tail(text);
    }
    String place = "line " + line + ", inside <" + inside.name() + ">";
    notices.add(
        new Notice(
            "broken-xml",
            cut
                ? "the file breaks off in " + place + "; what comes before is read"
                : "the XML is broken in "
                    + place
                    + "; it is read up to there, and the rest is not"));
    return Optional.empty();
  }

  private static Outcome failed(String code, String message, int line) {
    return new Outcome.Failed(new Rejected(code, message, line));
  }
}
