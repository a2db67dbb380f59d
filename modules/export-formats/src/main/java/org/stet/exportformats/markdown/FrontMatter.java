package org.stet.exportformats.markdown;

import java.io.IOException;
import java.util.List;
import org.stet.exportformats.words.Dates;
import org.stet.exportformats.words.SafeName;
import org.stet.exportformats.words.StoryFacts;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

/**
 * What is said about the story, as YAML 1.2 between two lines of dashes. Every text is in double
 * quotes and on one line, so that none can be anything but a text. Notes to editors stay here.
 */
final class FrontMatter {
  private final StoryFacts facts;
  private final Appendable out;

  private FrontMatter(Article article, Appendable out) {
    this.facts = new StoryFacts(article);
    this.out = out;
  }

  static void write(Article article, Appendable out) throws IOException {
    new FrontMatter(article, out).write();
  }

  private void write() throws IOException {
    out.append("---\n");
    text("title", facts.field(FieldName.HEADLINE));
    text("description", String.join(" ", facts.standfirsts()));
    text("author", facts.byline());
    text("slug", SafeName.of(facts.field(FieldName.SLUG)));
    date("date", facts.field(FieldName.DATE));
    date("publishDate", facts.field(FieldName.EMBARGO));
    text("embargo", facts.embargoInWords());
    boolean free =
        facts.usability() == StoryFacts.Usability.USABLE
            && facts.field(FieldName.EMBARGO).isEmpty();
    out.append(free ? "" : "draft: true\n");
    text("lang", facts.language());
    list("tags", facts.keywords());
    list("subjects", facts.subjects());
    list("locations", facts.locations());
    text("source", facts.field(FieldName.SOURCE));
    text("copyright", facts.field(FieldName.COPYRIGHT));
    text("canonicalUrl", facts.address());
    out.append("---\n");
  }

  private void text(String key, String value) throws IOException {
    if (!value.isEmpty()) {
      out.append(key).append(": ").append(quoted(value)).append('\n');
    }
  }

  private void date(String key, String value) throws IOException {
    if (Dates.zoned(value).isPresent()) {
      out.append(key).append(": ").append(Dates.rfc3339(Dates.zoned(value).get())).append('\n');
    } else if (Dates.day(value).equals(value)) {
      out.append(value.isEmpty() ? "" : key + ": " + value + "\n");
    }
  }

  private void list(String key, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      out.append(key).append(": [");
      for (int i = 0; i < values.size(); i++) {
        out.append(i == 0 ? "" : ", ").append(quoted(values.get(i)));
      }
      out.append("]\n");
    }
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        // Ends of lines for YAML 1.1, and a mark of byte order.
        case '\u2028' -> quoted.append("\\u2028");
        case '\u2029' -> quoted.append("\\u2029");
        case '\ufeff' -> quoted.append("\\uFEFF");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
