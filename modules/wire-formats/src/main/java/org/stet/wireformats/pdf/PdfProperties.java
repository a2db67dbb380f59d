package org.stet.wireformats.pdf;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.stet.wireformats.document.DocumentProperties;

/** What a file says of itself in its document information. */
final class PdfProperties {
  private PdfProperties() {}

  static DocumentProperties of(PDDocument document) {
    try {
      PDDocumentInformation information = document.getDocumentInformation();
      String date =
          Stream.of(information.getModificationDate(), information.getCreationDate())
              .filter(Objects::nonNull)
              .map(PdfProperties::iso)
              .findFirst()
              .orElse("");
      return new DocumentProperties(
          words(information.getTitle()),
          words(information.getAuthor()),
          date,
          words(document.getDocumentCatalog().getLanguage()),
          DocumentProperties.keywords(words(information.getKeywords())));
    } catch (RuntimeException e) {
      return DocumentProperties.NONE; // Of the wrong type in a damaged file.
    }
  }

  private static String words(@Nullable String value) {
    return value == null ? "" : value.strip();
  }

  private static String iso(Calendar date) {
    OffsetDateTime time = OffsetDateTime.ofInstant(date.toInstant(), date.getTimeZone().toZoneId());
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
