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
import org.stet.text.api.Severity;

/**
 * ANPA 1312, in ASCII: header, keyword line, and between STX and ETX the text with codes for the
 * typesetter. What would be such a code in a word is written otherwise. {@code docs/export.md} says
 * what is filled in where the story has none.
 */
@Messages({
  "anpa-name=ANPA 1312",
  "anpa-standfirst=this format has no place for a standfirst; it is left out"
})
@ServiceProvider(service = Exporter.class, position = 350)
public final class AnpaExporter implements FileExporter {
  private static final char SYN = '\u0016';
  private static final char SOH = '\u0001';
  private static final char STX = '\u0002';
  private static final char ETX = '\u0003';
  private static final char EOT = '\u0004';
  private static final String TEXT = "\u0013\u0011";
  private static final String COLUMNS = "\u0012\u0011";
  private static final char UNIT = '\u001f';
  private static final char TABLE_LINE = '\b';
  private static final char COLUMN = '\u001e';
  private static final int KEYWORD = 24;
  private static final String UPPER = "^";
  private static final String END = "<";

  @Override
  public String id() {
    return "anpa1312";
  }

  @Override
  public String displayName() {
    return Bundle.anpa_name();
  }

  @Override
  public String mediaType() {
    return "text/plain; charset=" + Alphabet.ANPA.charset();
  }

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public OutgoingFile export(Outgoing story) throws IOException {
    Article article = story.article();
    StoryFacts facts = new StoryFacts(article);
    boolean german = facts.language().toLowerCase(Locale.ROOT).matches("de\\b.*");
    Letters letters = new Letters(Alphabet.ANPA, german);
    List<Passage> passages = Passage.of(article, letters, " _ ");
    MessageText text = new MessageText();
    String keyword = "BC-" + keyword(facts, letters);
    header(text, facts, keyword, passages);
    head(text.code(STX), facts, letters, keyword);
    passages.forEach(passage -> body(text, passage));
    text.code(ETX);
    text.line(
        facts
            .date()
            .map(date -> MessageText.moment(date, "%2$02d-%1$02d-%3$02d %4$02d%5$02dGMT") + END)
            .orElse(""));
    text.code(EOT);
    String message = text.toString();
    List<OpenPoint> remarks = new ArrayList<>(letters.remarks());
    if (!facts.standfirsts().isEmpty()) {
      remarks.add(new OpenPoint("left-out", Severity.NOTE, null, Bundle.anpa_standfirst()));
    }
    byte[] bytes = message.getBytes(StandardCharsets.US_ASCII);
    return OutgoingFile.of(bytes, MessageText.shown(message), remarks);
  }

  /** The slug; where there is none, the first words of the headline. */
  private static String keyword(StoryFacts facts, Letters letters) {
    String slug = letters.of(facts.field(FieldName.SLUG)).replace(",", " ");
    if (!slug.isBlank()) {
      return slug.strip();
    }
    String headline = letters.of(facts.field(FieldName.HEADLINE)).replaceAll("[^A-Za-z0-9]+", "-");
    String words = headline.substring(0, Math.min(KEYWORD, headline.length()));
    return words.replaceAll("^-|-$", "");
  }

  private static void header(
      MessageText text, StoryFacts facts, String keyword, List<Passage> passages) {
    boolean columns = passages.stream().allMatch(p -> p.kind() == Passage.Kind.TABLE);
    String category = facts.field(FieldName.CATEGORY);
    String date = facts.date().map(d -> MessageText.moment(d, " %2$02d-%1$02d")).orElse("");
    int words = Math.min(9999, Passage.words(passages));
    String count = date.isEmpty() ? "" : String.format(Locale.ROOT, " %04d", words);
    text.code(SYN).code(SYN).code(SOH);
    text.line("a" + MessageText.number(facts) + UNIT);
    text.line(
        priority(facts)
            + " "
            + (category.matches("[A-Za-z]") ? category : "i")
            + (columns && !passages.isEmpty() ? COLUMNS : TEXT)
            + " "
            + String.format(
                Locale.ROOT, "%-" + KEYWORD + "s", keyword.substring(0, least(keyword, KEYWORD)))
            + date
            + count);
  }

  private static int least(String words, int length) {
    return Math.min(words.length(), length);
  }

  /** The letter of the priority: flash, bulletin, urgent, regular, deferred. */
  private static String priority(StoryFacts facts) {
    String given = facts.field(FieldName.URGENCY);
    if (given.matches("[A-Za-z]")) {
      return given;
    }
    return switch (facts.urgency()) {
      case "1" -> "f";
      case "2" -> "b";
      case "3" -> "u";
      case "6", "7", "8", "9" -> "d";
      default -> "r";
    };
  }

  private static void head(MessageText text, StoryFacts facts, Letters letters, String keyword) {
    String take = letters.of(facts.field(FieldName.TAKE));
    String forbidding = MessageText.forbidding(facts);
    text.line(
        UPPER
            + keyword
            + (take.isEmpty() ? "" : ", " + take)
            + (forbidding.isEmpty() ? "" : ", " + forbidding)
            + END);
    rail(text, "", letters.of(facts.field(FieldName.HEADLINE)), END);
    rail(text, "EMBARGO: ", letters.of(facts.field(FieldName.EMBARGO)), END);
    rail(text, "Eds: ", letters.of(facts.field(FieldName.EDNOTE)), END);
    rail(text, "KEYWORDS: ", letters.of(String.join(", ", facts.keywords())), END);
    rail(text, "", letters.of(facts.byline()), "=");
    rail(text, "SOURCE: ", letters.of(facts.field(FieldName.SOURCE)), "=");
  }

  private static void rail(MessageText text, String label, String words, String end) {
    if (!words.isEmpty()) {
      text.wrapped(UPPER + label + words + end);
    }
  }

  private static void body(MessageText text, Passage passage) {
    String words = passage.lines().get(0);
    switch (passage.kind()) {
      case PARAGRAPH -> text.wrapped("\t" + words);
      case SUBHEAD -> text.line("\t" + UPPER + words + END);
      case LIST_ITEM -> text.wrapped("\t- " + words);
      case TABLE ->
          passage
              .lines()
              .forEach(row -> text.code(TABLE_LINE).line(row.replace('\t', COLUMN) + END));
    }
  }
}
