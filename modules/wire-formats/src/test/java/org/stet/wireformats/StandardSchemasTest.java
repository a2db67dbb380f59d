package org.stet.wireformats;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.File;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.testkit.SharedData;
import org.xml.sax.SAXException;

/** Our own examples against the schemas of the IPTC, where those are at hand. */
class StandardSchemasTest {
  @ParameterizedTest
  @CsvSource({
    "nitf/06-valid.xml, nitf/nitf-3-6.xsd",
    "newsml-g2/09-valid.xml, newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd"
  })
  void ourExamplesAreValid(String example, String schema) throws SAXException {
    Path file = SharedData.require("../schemas/" + schema);
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    Schema standard = factory.newSchema(file.toFile());
    File item = Path.of("src/test/resources", example).toFile();
    assertDoesNotThrow(() -> standard.newValidator().validate(new StreamSource(item)));
  }
}
