package org.stet.wireformats.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.mail.MailParts.Line;

/** Reads the parts of a message with the readers of what they hold, and chooses the story. */
final class MailBody {
  /** A letter of fewer words than this may be only a note on what is attached. */
  private static final int SHORT_LETTER = 120;

  /** A file of fewer words than this may be a list of addresses or a logo's text. */
  static final int SHORT_STORY = 40;

  /** The plain form is taken if it has this part of the words of the page. */
  private static final double ENOUGH = 0.8;

  /** What readers say of pictures and the like, of which nobody expects words. */
  private static final Set<String> NO_TEXT = Set.of("not-text", "unknown-format");

  private final WireReader readers;
  private final List<Notice> notices = new ArrayList<>();

  MailBody(WireReader readers) {
    this.readers = readers;
  }

  /**
   * The story of a message.
   *
   * @param letter the letter around it
   * @param story the story as the reader of its part read it; empty if there is none
   * @param message the number of the message it was found in
   * @param attached whether it is a file that came with the letter
   */
  record Found(Letter letter, Optional<WireStory> story, int message, boolean attached) {
    Found(Letter letter, Optional<WireStory> story, int message) {
      this(letter, story, message, false);
    }

    /** This, with all of {@code covering}, the letter it came with, before it. */
    Found with(Found covering) {
      List<Letter.Dropped> before = new ArrayList<>(covering.letter().before());
      covering.story().ifPresent(text -> before.addAll(Letter.note(text.text().split("\n", -1))));
      before.addAll(covering.letter().after());
      before.addAll(letter.before());
      Letter both = new Letter(before, letter.story(), letter.after(), letter.forwarded());
      return new Found(both, story, message, attached);
    }

    int words() {
      return story.map(s -> Letter.words(List.of(s.article().text().split("\n", -1)))).orElse(0);
    }
  }

  List<Notice> notices() {
    return notices;
  }

  /** The story in {@code mail}: in its letter, in one it holds, or in what is attached. */
  @SuppressWarnings("ReferenceEquality") // Whether it is the very one.
  Found of(MailParts mail) {
    Found letter = letter(mail, 0);
    Found best = letter;
    for (int message = 1; message < mail.heads().size(); message++) {
      Found inner = letter(mail, message);
      best = letter.words() < SHORT_LETTER && inner.words() > best.words() ? inner : best;
    }
    best = best == letter ? best : best.with(letter);
    List<String> files = new ArrayList<>();
    List<String> held = new ArrayList<>();
    String chosen = "";
    for (MailPart part : mail.parts()) {
      if (part.attached() || !(part.isPlain() || part.isPage())) {
        if (part.attached()) {
          files.add(part.bytes().name());
        }
        Found file = attached(part);
        boolean better = covers(letter, file) && file.words() > best.words();
        best = better ? file.with(letter) : best;
        if (file.words() >= SHORT_STORY) {
          held.add(part.bytes().name());
          chosen = better ? part.bytes().name() : chosen;
        }
      }
    }
    if (!files.isEmpty()) {
      notices.add(new Notice("mail-attachments", "comes with " + String.join(", ", files)));
    }
    held.remove(chosen);
    if (!held.isEmpty()) {
      String names = String.join(", ", held);
      notices.add(
          new Notice(
              "mail-more-stories",
              "was not read, but holds text: " + names + "; stet import takes in each"));
    }
    return best;
  }

  /** Whether {@code letter} only came with {@code file}. */
  private static boolean covers(Found letter, Found file) {
    boolean speaks =
        letter.story().map(WireStory::text).filter(LetterLine::isOfAttachment).isPresent();
    return letter.words() < SHORT_LETTER || (speaks && file.words() > letter.words());
  }

  private Found attached(MailPart part) {
    Letter none = new Letter(List.of(), "", List.of(), Map.of());
    if (!mayHoldWords(part)) {
      return new Found(none, Optional.empty(), part.message());
    }
    Reading reading = readers.read(part.bytes());
    if (reading instanceof Reading.Read read) {
      return new Found(none, Optional.of(read.story()), part.message(), true);
    }
    Reading.Rejected rejected = (Reading.Rejected) reading;
    if (!NO_TEXT.contains(rejected.code())) {
      notices.add(new Notice("mail-attachment-unread", rejected.message()));
    }
    return new Found(none, Optional.empty(), part.message());
  }

  /** Whether there can be words in it; what is called data has to be known by what it is. */
  private boolean mayHoldWords(MailPart part) {
    String type = part.type();
    boolean other =
        type.startsWith("image/")
            || type.startsWith("audio/")
            || type.startsWith("video/")
            || type.endsWith("calendar");
    if (other || part.isEncrypted() || part.bytes().length() == 0) {
      return false;
    }
    String name = part.bytes().name().toLowerCase(Locale.ROOT);
    boolean data = type.startsWith("application/") && !name.endsWith(".txt");
    String format = readers.formatOf(part.bytes()).map(WireFormat::id).orElse("");
    return !data || !format.equals("plain-text");
  }

  private Found letter(MailParts mail, int message) {
    List<MailPart> shown = mail.of(message).stream().filter(part -> !part.attached()).toList();
    StringBuilder plain = new StringBuilder();
    StringBuilder pages = new StringBuilder();
    boolean choice = false;
    for (MailPart part : shown) {
      if (part.isPlain()) {
        var decoded = part.text();
        notices.addAll(decoded.notices());
        plain.append(plain.length() == 0 ? "" : "\n").append(decoded.text());
        boolean besidePage = part.choice() == 0 && shown.stream().anyMatch(MailPart::isPage);
        pages.append(besidePage ? asPage(decoded.text()) : "");
      } else if (part.isPage()) {
        choice |= part.choice() > 0;
        pages.append(pages.length() == 0 ? "" : "<hr>").append(part.text().text());
      }
    }
    int words = Letter.words(List.of(plain.toString().split("\n", -1)));
    if (shown.stream().anyMatch(MailPart::isPage)) {
      int ofPage = Letter.words(List.of(Jsoup.parse(pages.toString()).wholeText().split("\n", -1)));
      if (words < ofPage * ENOUGH || (!choice && ofPage > words)) {
        return page(pages.toString(), mail, message);
      }
    }
    String sender = mail.head(message).getOrDefault(Line.FROM, "");
    Letter letter = Letter.of(plain.toString(), sender);
    RawItem item = MailPart.item("letter", "text/plain", letter.story());
    return new Found(letter, story(item), message);
  }

  /** Plain text that stands beside a page, and no other form of it. */
  private static String asPage(String text) {
    StringBuilder page = new StringBuilder();
    for (String paragraph : text.split("\n\\s*\n")) {
      page.append(paragraph.isBlank() ? "" : new Element("p").text(paragraph.strip()).outerHtml());
    }
    return page.toString();
  }

  /** A page: what it quotes of other letters, and the signature, are told by their marks. */
  private Found page(String html, MailParts mail, int message) {
    Document document = Jsoup.parse(html);
    List<Letter.Dropped> quoted = new ArrayList<>();
    int all = Letter.words(List.of(document.wholeText().split("\n", -1)));
    for (Element quote :
        document.select("blockquote[type=cite], .gmail_quote, .gmail_signature, #appendonsend")) {
      int words = Letter.words(List.of(quote.wholeText().split("\n", -1)));
      if (quote.parent() == null) {
        continue; // Went with the one it was in.
      }
      if (words * 2 < all) {
        for (String line : quote.wholeText().split("\n", -1)) {
          if (!line.isBlank()) {
            quoted.add(
                new Letter.Dropped(
                    line.strip(), "quoted", "Quoted from another letter, or signed"));
          }
        }
        quote.remove();
      } else if (quote.normalName().equals("blockquote")) {
        quote.unwrap(); // What was sent on is no quotation.
      }
    }
    boolean ofParagraphs = PageLetter.isOfParagraphs(document);
    String sender = mail.head(message).getOrDefault(Line.FROM, "");
    Letter stripped = PageLetter.strip(document, sender);
    List<Letter.Dropped> after = new ArrayList<>(stripped.after());
    after.addAll(quoted);
    if (ofParagraphs) {
      Letter plain = new Letter(stripped.before(), stripped.story(), after, stripped.forwarded());
      return new Found(plain, story(MailPart.item("letter", "text/plain", plain.story())), message);
    }
    RawItem item = MailPart.item("letter", "text/html", document.outerHtml());
    Letter letter = new Letter(stripped.before(), "", after, stripped.forwarded());
    return new Found(letter, story(item), message);
  }

  private Optional<WireStory> story(RawItem item) {
    return readers.read(item) instanceof Reading.Read read
        ? Optional.of(read.story())
        : Optional.empty();
  }
}
