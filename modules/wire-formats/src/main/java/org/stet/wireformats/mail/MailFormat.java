package org.stet.wireformats.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.Nest;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.Sniff;
import org.stet.wire.api.WireReader;
import org.stet.wire.spi.WireFormat;

/**
 * E-mail (RFC 5322, MIME), also one saved from a mailbox. Its parts are read by the readers of what
 * they are; what is sent on is read as the message it is.
 */
@ServiceProvider(service = WireFormat.class, position = 205)
public final class MailFormat implements WireFormat {
  static final String ID = "email";
  static final String PAGE = "mhtml";
  private static final int HEAD = 16_384;

  private final Supplier<WireReader> parts;

  /** Reads the parts with all registered formats. */
  public MailFormat() {
    this(WireReader::standard);
  }

  MailFormat(Supplier<WireReader> parts) {
    this.parts = parts;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Sniff sniff(RawItem item) {
    MailHead head = head(item);
    int confidence = head.isPage() ? 0 : head.confidence();
    return confidence == 0 ? Sniff.NO : new Sniff(confidence, "begins as an e-mail");
  }

  static MailHead head(RawItem item) {
    return MailHead.of(new String(item.head(HEAD), StandardCharsets.ISO_8859_1));
  }

  @Override
  public List<RawItem> bundled(RawItem item) {
    List<byte[]> messages = Mailbox.messages(item.bytes());
    if (messages.size() == 1) {
      return MailBundle.of(item, parts.get());
    }
    Nest nest = Nest.of(item);
    List<RawItem> stories = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      stories.add(nest.inside(item, item.name() + "!/" + (i + 1), null, messages.get(i)));
    }
    return stories;
  }

  @Override
  public Reading read(RawItem item) {
    return read(item, ID, parts.get());
  }

  static Reading read(RawItem item, String format, WireReader parts) {
    MailParts mail;
    try {
      mail = new MailParser(Nest.of(item), item.limits()).parse(item);
    } catch (MailParser.TooMuch e) {
      return new Rejected("too-much", item.name() + " " + e.getMessage(), 0);
    }
    MailBody body = new MailBody(parts);
    MailBody.Found found = body.of(mail);
    List<Notice> notices = new ArrayList<>(body.notices());
    mail.broken().forEach(words -> notices.add(new Notice("mail-damaged", words)));
    int more = Mailbox.messages(item.bytes()).size() - 1;
    if (more > 0) {
      String count = more == 1 ? "1 further message" : more + " further messages";
      notices.add(
          new Notice(
              "mailbox",
              count + " in the mailbox; the first was read. stet import takes them in one by one"));
    }
    if (found.story().isEmpty() && mail.parts().stream().anyMatch(MailPart::isEncrypted)) {
      return new Rejected(
          "encrypted", item.name() + " is encrypted; open it with your mail program", 0);
    }
    if (found.story().isEmpty()) {
      String why = notices.isEmpty() ? "" : ": " + notices.get(notices.size() - 1).message();
      return new Rejected("no-text", item.name() + " holds no text to read" + why, 0);
    }
    return new Reading.Read(new MailStory(format).of(mail, found, found.story().get(), notices));
  }
}
