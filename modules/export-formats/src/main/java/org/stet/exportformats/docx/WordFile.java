package org.stet.exportformats.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.stet.exportformats.words.LanguageTags;
import org.stet.exportformats.words.StoryFacts;
import org.stet.text.api.Article;

/** The bytes of a document: the same for the same story, whenever and wherever it is written. */
final class WordFile {
  /**
   * No time, which would tell when the file was written. At the very beginning of the time of
   * archives Java adds one that depends on the zone.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private WordFile() {}

  static byte[] of(Article article, Merged text, Comments comments, Hand hand) {
    StoryFacts facts = new StoryFacts(article);
    String language = facts.language();
    boolean rightToLeft = !language.isEmpty() && LanguageTags.isRightToLeft(language);
    boolean commented = !comments.isEmpty();
    DocumentPart document = new DocumentPart(text, comments, hand, rightToLeft);
    String main = document.write();
    Map<String, String> parts = new LinkedHashMap<>();
    // The types come first: programs look there to see what the archive is.
    parts.put("[Content_Types].xml", Parts.contentTypes(commented));
    parts.put("_rels/.rels", Parts.packageLinks());
    parts.put("word/document.xml", main);
    parts.put("word/_rels/document.xml.rels", Parts.documentLinks(document.links(), commented));
    parts.put("word/styles.xml", Parts.styles(language, rightToLeft));
    parts.put("word/numbering.xml", Parts.numbering());
    if (commented) {
      parts.put("word/comments.xml", comments.part(hand));
    }
    parts.put("docProps/core.xml", Parts.core(facts));
    return archive(parts);
  }

  private static byte[] archive(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException("an archive in memory cannot fail", e);
    }
    return bytes.toByteArray();
  }
}
