package org.stet.export.spi;

/**
 * Writes publish-ready stories in one format: as a text ({@link TextExporter}), as the bytes of a
 * file ({@link FileExporter}), or what is known about them ({@link ReportExporter}). Stateless,
 * called from any thread. Notes to colleagues never go out.
 *
 * <p>Registered with {@code @ServiceProvider(service = Exporter.class)}, whichever it is.
 */
public sealed interface Exporter permits TextExporter, FileExporter, ReportExporter {

  /** The stable kebab-case id: {@code html}. */
  String id();

  /** What it writes, as an editor would say it: "A web page". */
  String displayName();

  /** The media type of what is written; of a text, with its character set. */
  String mediaType();

  /** The usual file name extension, without a dot. */
  String extension();

  /** Whether people can read its files as they stand; of others they are shown the words. */
  default boolean isText() {
    return !(this instanceof FileExporter) && mediaType().contains("charset=");
  }
}
