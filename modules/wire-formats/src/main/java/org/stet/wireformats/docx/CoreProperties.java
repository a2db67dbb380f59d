package org.stet.wireformats.docx;

import java.util.Optional;
import java.util.stream.Stream;
import org.stet.wireformats.document.DocumentProperties;
import org.stet.wireformats.story.WireDate;
import org.stet.wireformats.xml.XmlElement;

/** What a document says of itself in its core properties (ECMA-376, part 2, 11). */
final class CoreProperties {
  private CoreProperties() {}

  static DocumentProperties of(XmlElement core) {
    Optional<String> date =
        Stream.of("modified", "created")
            .map(name -> WireDate.iso(words(core, name)))
            .flatMap(Optional::stream)
            .findFirst();
    return new DocumentProperties(
        words(core, "title"),
        words(core, "creator"),
        date.orElse(""),
        words(core, "language"),
        DocumentProperties.keywords(words(core, "keywords")));
  }

  private static String words(XmlElement core, String name) {
    return core.first(name).map(XmlElement::words).orElse("");
  }
}
