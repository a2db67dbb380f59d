package org.stet.exportformats;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Official schemas, in a folder {@code shared/schemas} beside the repository or above it. */
public final class SharedSchemas {
  private SharedSchemas() {}

  /** The file; if it is not there the test is skipped and says so. */
  public static Path file(String folder, String name) {
    Path file = Path.of("shared", "schemas", folder, name);
    for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      if (Files.exists(up.resolve(file))) {
        return up.resolve(file);
      }
    }
    assumeTrue(false, "not validated: no " + file + " above the repository");
    return file;
  }

  /** The same, as a schema of XML. Nothing is fetched from the network. */
  public static Schema xml(String folder, String name) throws SAXException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    return factory.newSchema(file(folder, name).toFile());
  }
}
