package org.stet.exportformats.template;

import java.util.Optional;

/** What a template makes; its file name says which: {@code print.txt.mustache}. */
enum TemplateKind {
  HTML("html", "text/html; charset=utf-8"),
  TEXT("txt", "text/plain; charset=utf-8");

  /** What all files of templates end in, also those that are only parts of others. */
  static final String ENDING = ".mustache";

  private final String extension;
  private final String mediaType;

  TemplateKind(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  String extension() {
    return extension;
  }

  String mediaType() {
    return mediaType;
  }

  /** The kind of the file {@code name}; empty if it is no template, or only a part. */
  static Optional<TemplateKind> of(String name) {
    for (TemplateKind kind : values()) {
      String ending = "." + kind.extension + ENDING;
      if (name.endsWith(ending) && name.length() > ending.length()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
