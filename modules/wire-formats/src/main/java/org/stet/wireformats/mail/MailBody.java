package org.stet.wireformats.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stet.wire.api.BinaryKind;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;
import org.stet.wire.spi.WireFormat;

/** Reads the parts of a message with the readers of what they hold, and chooses the story. */
final class MailBody {
  /** A letter of fewer words than this may be only a note on what is attached. */
  private static final int SHORT_LETTER = 120;

  /** The plain form is taken if it has this part of the words of the page. */
  private static final double ENOUGH = 0.6;

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
   */
  record Found(Letter letter, Optional<WireStory> story, int message) {
    /** This, with all of {@code covering}, the letter it came with, before it. */
    Found with(Found covering) {
      List<Letter.Dropped> before = new ArrayList<>(covering.letter().before());
      covering.story().ifPresent(text -> before.addAll(Letter.note(text.text().split("\n", -1))));
      before.addAll(covering.letter().after());
      before.addAll(letter.before());
      Letter both = new Letter(before, letter.story(), letter.after(), letter.forwarded());
      return new Found(both, story, message);
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
    for (MailPart part : mail.parts()) {
      if (part.attached() || !(part.isPlain() || part.isPage())) {
        if (part.attached()) {
          files.add(part.bytes().name());
        }
        Found file = attached(part);
        boolean better = letter.words() < SHORT_LETTER && file.words() > best.words();
        best = better ? file.with(letter) : best;
      }
    }
    if (!files.isEmpty()) {
      notices.add(new Notice("mail-attachments", "comes with " + String.join(", ", files)));
    }
    return best;
  }

  private Found attached(MailPart part) {
    Letter none = new Letter(List.of(), "", List.of(), Map.of());
    if (!mayHoldWords(part)) {
      return new Found(none, Optional.empty(), part.message());
    }
    Reading reading = readers.read(part.bytes());
    if (reading instanceof Reading.Read read) {
      return new Found(none, Optional.of(read.story()), part.message());
    }
    Reading.Rejected rejected = (Reading.Rejected) reading;
    if (BinaryKind.of(part.bytes()).isEmpty()) {
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
    for (MailPart part : shown) {
      if (part.isPlain()) {
        var decoded = part.text();
        notices.addAll(decoded.notices());
        plain.append(plain.length() == 0 ? "" : "\n").append(decoded.text());
      }
    }
    Optional<MailPart> page =
        shown.stream()
            .filter(MailPart::isPage)
            .max(Comparator.comparingInt(part -> part.bytes().length()));
    int words = Letter.words(List.of(plain.toString().split("\n", -1)));
    if (page.isPresent()) {
      String html = page.get().text().text();
      int ofPage = Letter.words(List.of(Jsoup.parse(html).wholeText().split("\n", -1)));
      boolean choice = page.get().choice() > 0;
      if (words == 0 || words < ofPage * ENOUGH || (!choice && ofPage > words)) {
        return page(html, page.get(), message);
      }
    }
    Letter letter = Letter.of(plain.toString());
    RawItem item = MailPart.item("letter", "text/plain", letter.story());
    return new Found(letter, story(item), message);
  }

  /** A page: what it quotes of other letters, and the signature, are told by their marks. */
  private Found page(String html, MailPart part, int message) {
    Document document = Jsoup.parse(html);
    List<Letter.Dropped> after = new ArrayList<>();
    int all = Letter.words(List.of(document.wholeText().split("\n", -1)));
    for (Element quoted :
        document.select("blockquote[type=cite], .gmail_quote, .gmail_signature, #appendonsend")) {
      int words = Letter.words(List.of(quoted.wholeText().split("\n", -1)));
      if (quoted.parent() != null && words * 2 < all) {
        for (String line : quoted.wholeText().split("\n", -1)) {
          if (!line.isBlank()) {
            after.add(
                new Letter.Dropped(
                    line.strip(), "quoted", "Quoted from another letter, or signed"));
          }
        }
        quoted.remove();
      }
    }
    RawItem item = MailPart.item(part.bytes().name(), "text/html", document.outerHtml());
    Letter letter = new Letter(List.of(), "", after, Map.of());
    return new Found(letter, story(item), message);
  }

  private Optional<WireStory> story(RawItem item) {
    return readers.read(item) instanceof Reading.Read read
        ? Optional.of(read.story())
        : Optional.empty();
  }
}
