package org.stet.wireformats.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Builds documents of readable files: {@code --- name of a part}, and below it the part. {@code NS}
 * stands for the namespaces; what every document has and the file does not say is added.
 */
public final class Archives {
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
  private static final String OFFICE =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
  private static final String CORE =
      "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " xmlns:dcterms=\"http://purl.org/dc/terms/\"";
  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";

  private Archives() {}

  /** The parts that {@code text} describes, in order. */
  public static Map<String, byte[]> parts(String text) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (String part : text.split("(?m)^--- ", -1)) {
      int end = part.indexOf('\n');
      if (end > 0) {
        String name = part.substring(0, end).strip();
        String words = part.substring(end + 1).strip();
        parts.put(name, withNamespaces(name, words).getBytes(StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static String withNamespaces(String name, String words) {
    String namespaces = name.startsWith("docProps/") ? CORE : name.contains("/") ? WORD : OFFICE;
    return words.replaceFirst(" NS>", " " + namespaces.replace("$", "\\$") + ">");
  }

  /** A document of Word of these parts. */
  public static byte[] docx(Map<String, byte[]> parts) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
    all.putAll(parts);
    return zip(all, false);
  }

  /** A document of OpenDocument of these parts. */
  public static byte[] odt(Map<String, byte[]> parts) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(
        "mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
    all.putAll(parts);
    return zip(all, true);
  }

  /** An archive; the first part is stored if {@code storesFirst}. */
  public static byte[] zip(Map<String, byte[]> parts, boolean storesFirst) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      boolean stored = storesFirst;
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        if (stored) {
          CRC32 crc = new CRC32();
          crc.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
        stored = false;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
