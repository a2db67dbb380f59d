package org.stet.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.Version;

/** A text of the store as a document of the index: its words, which are not kept, and its id. */
final class IndexedTextDocument {
  static final String KIND = "kind";

  /** The kind of the versions of articles, and the field of their words. */
  static final String ARTICLE = "article";

  /** The kind of sources, and the field of their words: a question to one is none to the other. */
  static final String SOURCE = "source";

  /** The id of the version of an article, or of the source. */
  static final String ID = "id";

  /** When it was made, in microseconds. */
  static final String MADE = "made";

  private IndexedTextDocument() {}

  static Document of(Version version) {
    return document(ARTICLE, version.id(), version.at(), version.text());
  }

  static Document of(SourceVersion version) {
    return document(SOURCE, version.source(), version.at(), version.text());
  }

  private static Document document(String kind, long id, Instant made, String text) {
    Document document = new Document();
    document.add(new StringField(KIND, kind, Field.Store.NO));
    document.add(new NumericDocValuesField(ID, id));
    document.add(new NumericDocValuesField(MADE, ChronoUnit.MICROS.between(Instant.EPOCH, made)));
    document.add(new TextField(kind, new WordStream(IndexedWords.of(text))));
    return document;
  }

  /** All documents of one kind. */
  static Term all(String kind) {
    return new Term(KIND, kind);
  }
}
