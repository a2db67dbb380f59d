package org.stet.wireformats.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wireformats.document.ZipParts;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlReader;

/**
 * The parts of a document, found by its relationships (Open Packaging Conventions), or by their
 * usual names where the relationships are lost.
 */
final class DocxParts {
  private final ZipParts zip;
  private final List<Notice> notices = new ArrayList<>();
  private String main = "word/document.xml";
  private Optional<XmlElement> relations = Optional.empty();

  DocxParts(ZipParts zip) {
    this.zip = zip;
    part("_rels/.rels").flatMap(r -> target(r, "officeDocument")).ifPresent(path -> main = path);
    int slash = main.lastIndexOf('/') + 1;
    relations = part(main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels");
  }

  /** Which parts may be text, or say where text is. */
  static boolean isWanted(String name) {
    return (name.endsWith(".xml") || name.endsWith(".rels"))
        && !name.contains("/theme/")
        && !name.contains("/glossary/")
        && !name.startsWith("customXml/");
  }

  /** The part that holds the text. */
  Optional<RawItem> main() {
    return zip.part(main);
  }

  /** The part of this kind that belongs to the text, if it can be read. */
  Optional<XmlElement> one(String type) {
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    return part(relations.flatMap(r -> target(r, type)).orElse(folder + type + ".xml"));
  }

  /** All parts of a kind of which there are several, in the order of their names. */
  List<XmlElement> all(String type) {
    TreeMap<String, XmlElement> found = new TreeMap<>();
    for (String name : zip.names()) {
      String file = name.substring(name.lastIndexOf('/') + 1);
      if (name.startsWith("word/") && file.matches(type + "\\d{0,4}\\.xml")) {
        part(name).ifPresent(part -> found.put(name, part));
      }
    }
    return List.copyOf(found.values());
  }

  /** The part with the core properties. */
  Optional<XmlElement> properties() {
    return part("docProps/core.xml");
  }

  /** What an editor should know about parts that were read in passing. */
  List<Notice> notices() {
    return notices;
  }

  private Optional<XmlElement> part(String name) {
    Optional<RawItem> part = zip.part(name);
    if (part.isEmpty() || part.get().length() == 0) {
      return Optional.empty();
    }
    if (XmlReader.read(part.get()) instanceof XmlReader.Outcome.Tree tree) {
      return Optional.of(tree.root());
    }
    notices.add(new Notice("broken-part", "the part " + name + " of the document cannot be read"));
    return Optional.empty();
  }

  /** The part at which the first relationship of this kind points, if it is inside. */
  private static Optional<String> target(XmlElement relationships, String type) {
    for (XmlElement relation : relationships.all("Relationship")) {
      String target = relation.attribute("Target");
      boolean inside = !relation.attribute("TargetMode").equals("External");
      if (relation.attribute("Type").endsWith("/" + type) && inside && !target.isEmpty()) {
        boolean whole = target.startsWith("/");
        String path = whole ? target.substring(1) : target;
        boolean relative = !whole && !type.equals("officeDocument");
        return Optional.of(relative ? "word/" + path : path);
      }
    }
    return Optional.empty();
  }
}
