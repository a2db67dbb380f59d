package org.stet.wire.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Recognizes files that are no text, by their first bytes and by their control characters. */
public final class BinaryKind {
  private static final int HEAD = 8192;

  /** Bytes of the name that tells one kind of archive from another. */
  private static final int ARCHIVE_HEAD = 4096;

  private record Magic(String start, String kind) {}

  private static final List<Magic> MAGICS =
      List.of(
          new Magic("\u0089PNG", "an image (PNG)"),
          new Magic("\u00ff\u00d8\u00ff", "an image (JPEG)"),
          new Magic("GIF87a", "an image (GIF)"),
          new Magic("GIF89a", "an image (GIF)"),
          new Magic("II*\0", "an image (TIFF)"),
          new Magic("MM\0*", "an image (TIFF)"),
          new Magic("8BPS", "an image (Photoshop)"),
          new Magic("\u00d0\u00cf\u0011\u00e0", "an old Office document (Word, Excel or mail)"),
          new Magic("{\\rtf", "an RTF document"),
          new Magic("%!PS", "a PostScript file"),
          new Magic("\u001f\u008b", "a gzip archive"),
          new Magic("BZh", "a bzip2 archive"),
          new Magic("7z\u00bc\u00af", "a 7-Zip archive"),
          new Magic("\u00fd7zXZ", "an xz archive"),
          new Magic("Rar!", "a RAR archive"),
          new Magic("OggS", "a sound or video file (Ogg)"),
          new Magic("ID3", "a sound file (MP3)"),
          new Magic("fLaC", "a sound file (FLAC)"),
          new Magic("\u001aE\u00df\u00a3", "a video file (Matroska)"),
          new Magic("SQLite format 3", "a database"),
          new Magic("\u007fELF", "a program"),
          new Magic("\u00ca\u00fe\u00ba\u00be", "a program"),
          new Magic("bplist", "a property list or web archive"));

  private BinaryKind() {}

  /**
   * What {@code item} looks like, with its article ("a PDF document"), or empty if it may be text.
   */
  public static Optional<String> of(RawItem item) {
    byte[] bytes = item.head(HEAD);
    String head = new String(bytes, StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF-")
        || head.substring(0, Math.min(1024, head.length())).contains("\n%PDF-")) {
      return Optional.of("a PDF document");
    }
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
      return Optional.of(archive(head.substring(0, Math.min(ARCHIVE_HEAD, head.length()))));
    }
    if (head.startsWith("RIFF") && head.length() > 12) {
      return Optional.of(head.startsWith("WEBP", 8) ? "an image (WebP)" : "a sound or video file");
    }
    if (head.startsWith("ftyp", 4)) {
      boolean image = head.startsWith("heic", 8) || head.startsWith("avif", 8);
      return Optional.of(image ? "an image (HEIC or AVIF)" : "a video or sound file (MP4)");
    }
    for (Magic magic : MAGICS) {
      if (head.startsWith(magic.start())) {
        return Optional.of(magic.kind());
      }
    }
    boolean wide = ByteOrderMark.of(bytes).isPresent() || ZeroPattern.of(bytes).isPresent();
    return !wide && isBinary(bytes) ? Optional.of("binary data") : Optional.empty();
  }

  private static String archive(String head) {
    if (head.contains("word/")) {
      return "a Word document (DOCX)";
    }
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument")) {
      return "an OpenDocument file";
    }
    if (head.contains("mimetypeapplication/epub")) {
      return "an electronic book (EPUB)";
    }
    return head.contains("[Content_Types].xml")
        ? "an Office document (DOCX, XLSX or PPTX)"
        : "a ZIP archive";
  }

  /** Whether control characters that no text and no wire service uses are many. */
  private static boolean isBinary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      // Tabulator to carriage return; and SYN, the padding of wire services.
      if ((b >= 0 && b < ' ' && !(b >= 8 && b <= 13) && b != 0x16 && b != 0x1B) || b == 0x7F) {
        controls++;
      }
    }
    return controls > 8 && controls * 20L > bytes.length;
  }
}
