package org.stet.exportformats.mail;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.stet.exportformats.PlainTextExporter;
import org.stet.exportformats.html.HtmlPage;
import org.stet.exportformats.words.Dates;
import org.stet.exportformats.words.StoryFacts;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

/** One article on its way to a letter. All of it is ASCII, and no line is longer than 78. */
final class Letter {
  private static final String END = "\r\n";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ENGLISH);

  private final Article article;
  private final StoryFacts facts;
  private final Appendable out;

  private Letter(Article article, Appendable out) {
    this.article = article;
    this.facts = new StoryFacts(article);
    this.out = out;
  }

  static void write(Article article, Appendable out) throws IOException {
    new Letter(article, out).write();
  }

  private void write() throws IOException {
    // An equals sign never stands alone in the parts, so that this cannot be in them.
    String boundary = "=_story_" + facts.uuid();
    line("X-Unsent: 1");
    if (facts.date().isPresent()) {
      line("Date: " + DATE.format(facts.date().get()));
    }
    out.append(HeaderWords.line("Subject", subject())).append(END);
    if (!facts.language().isEmpty()) {
      line("Content-Language: " + facts.language());
    }
    line("MIME-Version: 1.0");
    line("Content-Type: multipart/alternative;");
    line(" boundary=\"" + boundary + "\"");
    line("");
    StringBuilder text = new StringBuilder();
    new PlainTextExporter().export(article, text);
    part(boundary, "text/plain", text.toString());
    part(boundary, "text/html", HtmlPage.withoutData(article));
    line("--" + boundary + "--");
  }

  /** The headline, behind what must not be overlooked. */
  private String subject() {
    String headline = facts.field(FieldName.HEADLINE);
    String warning =
        switch (facts.usability()) {
          case CANCELLED -> "KILL";
          case WITHHELD -> "NOT FOR USE";
          case USABLE -> "";
        };
    String embargo = facts.embargo().map(Dates::rfc3339).orElse(facts.embargoInWords());
    if (!embargo.isEmpty() && !warning.equals("KILL")) {
      warning = "EMBARGO " + embargo;
    }
    return warning.isEmpty() ? headline : (warning + ": " + headline).strip();
  }

  private void part(String boundary, String type, String words) throws IOException {
    line("--" + boundary);
    line("Content-Type: " + type + "; charset=utf-8");
    line("Content-Transfer-Encoding: quoted-printable");
    line("");
    QuotedPrintable.write(words, out);
    line("");
  }

  private void line(String words) throws IOException {
    out.append(words).append(END);
  }
}
