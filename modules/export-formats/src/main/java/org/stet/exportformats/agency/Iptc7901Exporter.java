package org.stet.exportformats.agency;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.Outgoing;
import org.stet.export.api.OutgoingFile;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.FileExporter;
import org.stet.exportformats.words.StoryFacts;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

/**
 * IPTC 7901, in ISO 8859-1: header, keywords, and between STX and ETX a heading that an equals sign
 * ends, and wrapped lines. {@code docs/export.md} says what is filled in where the story has none.
 */
@Messages("iptc-name=IPTC 7901")
@ServiceProvider(service = Exporter.class, position = 340)
public final class Iptc7901Exporter implements FileExporter {
  private static final char SOH = '\u0001';
  private static final char STX = '\u0002';
  private static final char ETX = '\u0003';
  private static final char EOT = '\u0004';

  @Override
  public String id() {
    return "iptc7901";
  }

  @Override
  public String displayName() {
    return Bundle.iptc_name();
  }

  @Override
  public String mediaType() {
    return "text/plain; charset=" + Alphabet.LATIN_1.charset();
  }

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public OutgoingFile export(Outgoing story) throws IOException {
    Article article = story.article();
    Letters letters = new Letters(Alphabet.LATIN_1, false);
    StoryFacts facts = new StoryFacts(article);
    List<Passage> passages = Passage.of(article, letters, " - ");
    MessageText text = new MessageText();
    header(text, facts, letters, Passage.words(passages));
    heading(text.code(STX), facts, letters);
    body(text, passages);
    text.code(ETX);
    text.line(
        facts
            .date()
            .map(date -> MessageText.moment(date, "%1$02d%4$02d%5$02d GMT %6$s %3$02d"))
            .orElse(""));
    text.code(EOT);
    String message = text.toString();
    List<OpenPoint> remarks = letters.remarks();
    byte[] bytes = message.getBytes(StandardCharsets.ISO_8859_1);
    return OutgoingFile.of(bytes, MessageText.shown(message), remarks);
  }

  private static void header(MessageText text, StoryFacts facts, Letters letters, int words) {
    String source = facts.field(FieldName.SOURCE).toLowerCase(Locale.ROOT);
    String provider = source.replaceAll("[^a-z]", "");
    String category = facts.field(FieldName.CATEGORY);
    String urgency = facts.urgency();
    text.code(SOH)
        .line(
            (provider.length() < 2 ? "xxx" : provider.substring(0, Math.min(3, provider.length())))
                + MessageText.number(facts)
                + " "
                + (urgency.isEmpty() ? "5" : urgency)
                + " "
                + (category.matches("[A-Za-z]{1,4}") ? category : "i")
                + " "
                + Math.min(words, 99_999));
    String slug = letters.of(facts.field(FieldName.SLUG));
    if (!slug.isEmpty()) {
      text.line(slug + "/");
    }
  }

  /** What stands above the text; the last of it ends with an equals sign. */
  private static void heading(MessageText text, StoryFacts facts, Letters letters) {
    List<String> lines = new ArrayList<>();
    add(lines, "", MessageText.forbidding(facts));
    add(lines, "", letters.of(facts.field(FieldName.TAKE)));
    add(lines, "EMBARGO: ", letters.of(facts.field(FieldName.EMBARGO)));
    add(lines, "Eds: ", letters.of(facts.field(FieldName.EDNOTE)));
    add(lines, "", letters.of(facts.field(FieldName.HEADLINE)));
    for (String standfirst : facts.standfirsts()) {
      add(lines, "- ", letters.of(standfirst));
    }
    add(lines, "", letters.of(facts.byline()));
    if (lines.isEmpty()) {
      lines.add(""); // Else receivers take the first line of the text for the headline.
    }
    for (int i = 0; i < lines.size(); i++) {
      text.wrapped(lines.get(i) + (i + 1 == lines.size() ? " =" : ""));
    }
    text.line("");
  }

  private static void add(List<String> lines, String label, String words) {
    if (!words.isEmpty()) {
      lines.add(label + words);
    }
  }

  private static void body(MessageText text, List<Passage> passages) {
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      String words = passage.lines().get(0);
      switch (passage.kind()) {
        case PARAGRAPH -> text.wrapped(words);
        case SUBHEAD -> text.line("## " + words);
        case LIST_ITEM -> text.wrapped("- " + words);
        case TABLE -> passage.lines().forEach(row -> text.line(row.replace("\t", "    ")));
      }
      boolean list = passage.kind() == Passage.Kind.LIST_ITEM;
      if (!list || i + 1 == passages.size() || passages.get(i + 1).kind() != passage.kind()) {
        text.line("");
      }
    }
  }
}
