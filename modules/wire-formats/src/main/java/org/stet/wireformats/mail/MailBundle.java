package org.stet.wireformats.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.stet.wire.api.Limit;
import org.stet.wire.api.Nest;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.WireReader;

/**
 * A message that brings several stories: a digest of messages (RFC 2046, 5.1.5), or files with a
 * letter that is only about them. Each story is the message once more, with that one in it, since
 * the letter may say something of all of them: an embargo.
 */
final class MailBundle {
  /** A letter of more words is a story with enclosures. */
  private static final int LONGEST_LETTER = 120;

  private final RawItem item;
  private final String all;
  private final String boundary;
  private final List<String> parts = new ArrayList<>();
  private int head;

  private MailBundle(RawItem item, String all, String boundary) {
    this.item = item;
    this.all = all;
    this.boundary = boundary;
  }

  /**
   * A story, and the parts that are forms of it.
   *
   * @param name what the message calls it, or its number
   */
  private record Story(String name, List<String> forms) {}

  /** The stories in {@code item}, one message, if they are several. */
  static List<RawItem> of(RawItem item, WireReader readers) {
    byte[] message = Mailbox.first(item.bytes());
    Optional<String> boundary = boundary(message);
    if (boundary.isEmpty()) {
      return List.of();
    }
    String all = new String(message, StandardCharsets.ISO_8859_1);
    MailBundle bundle = new MailBundle(item, all, boundary.get());
    bundle.divide();
    boolean several = bundle.parts.size() > 1;
    return several && bundle.parts.size() <= item.limits().of(Limit.PARTS)
        ? bundle.stories(readers)
        : List.of();
  }

  /** What stands between the outermost parts of a message, if it has parts. */
  private static Optional<String> boundary(byte[] message) {
    MimeTokenStream tokens =
        new MimeTokenStream(
            MimeConfig.custom().setMaxLineLen(-1).setMalformedHeaderStartsBody(true).build());
    tokens.parse(new ByteArrayInputStream(message));
    try {
      for (EntityState state = tokens.getState();
          state != EntityState.T_END_OF_STREAM && state != EntityState.T_BODY;
          state = tokens.next()) {
        if (state == EntityState.T_START_MULTIPART) {
          return Optional.ofNullable(tokens.getBodyDescriptor().getBoundary());
        }
      }
    } catch (IOException | MimeException | IllegalStateException e) {
      return Optional.empty(); // Reading it says what is wrong.
    }
    return Optional.empty();
  }

  /** Finds the head of the message and its parts, each from the line behind its boundary. */
  private void divide() {
    int start = -1;
    int line = 0;
    while (line < all.length()) {
      int next = all.indexOf('\n', line) + 1;
      int end = next == 0 ? all.length() : next;
      String words = all.substring(line, Math.min(end, line + boundary.length() + 8)).strip();
      boolean closes = words.equals("--" + boundary + "--");
      if (closes || words.equals("--" + boundary)) {
        if (start < 0) {
          head = line;
        } else {
          parts.add(all.substring(start, line));
        }
        start = end;
        if (closes) {
          return;
        }
      }
      line = end;
    }
    if (start >= 0) {
      parts.add(all.substring(start));
    }
  }

  private List<RawItem> stories(WireReader readers) {
    List<String> letter = new ArrayList<>();
    Map<String, Story> stories = new LinkedHashMap<>();
    for (String part : parts) {
      Optional<String> name = storyIn(part, readers, stories.size() + 1);
      if (name.isEmpty()) {
        letter.add(part);
      } else {
        // Another form of a story, bridge.pdf beside bridge.docx, is no other one.
        stories
            .computeIfAbsent(stem(name.get()), stem -> new Story(name.get(), new ArrayList<>()))
            .forms()
            .add(part);
      }
    }
    if (stories.size() < 2 || (!letter.isEmpty() && words(letter, readers) > LONGEST_LETTER)) {
      return List.of();
    }
    Nest nest = Nest.of(item);
    List<RawItem> alone = new ArrayList<>();
    for (Story story : stories.values()) {
      List<String> with = new ArrayList<>(letter);
      with.addAll(story.forms());
      byte[] bytes = message(with);
      if (!nest.take(bytes.length)) {
        return List.of(); // Rather all in one than one lost.
      }
      alone.add(nest.inside(item, item.name() + "!/" + story.name(), item.mediaType(), bytes));
    }
    return alone;
  }

  /** What the story is called that {@code part} holds, if it is a file or a message that is one. */
  private Optional<String> storyIn(String part, WireReader readers, int number) {
    Optional<MailParts> mail = parsed(List.of(part));
    if (mail.isEmpty() || mail.get().parts().isEmpty()) {
      return Optional.empty();
    }
    MailBody.Found found = new MailBody(readers).of(mail.get());
    boolean inside = found.attached() || found.message() > 0;
    if (!inside || found.words() < MailBody.SHORT_STORY) {
      return Optional.empty();
    }
    String file = mail.get().parts().get(0).bytes().name();
    boolean named = found.attached() && !file.isEmpty() && !file.equals(item.name());
    return Optional.of(named ? file : Integer.toString(number));
  }

  private int words(List<String> letter, WireReader readers) {
    return parsed(letter).map(mail -> new MailBody(readers).of(mail).words()).orElse(0);
  }

  private Optional<MailParts> parsed(List<String> some) {
    // Looking takes nothing of what reading is allowed.
    RawItem alone = new RawItem(item.name(), null, message(some)).within(item.limits());
    try {
      return Optional.of(new MailParser(Nest.of(alone), alone.limits()).parse(alone));
    } catch (MailParser.TooMuch e) {
      return Optional.empty();
    }
  }

  private byte[] message(List<String> some) {
    StringBuilder message = new StringBuilder(all.substring(0, head));
    for (String part : some) {
      message.append("--").append(boundary).append('\n').append(part);
      message.append(part.endsWith("\n") ? "" : "\n");
    }
    return message
        .append("--")
        .append(boundary)
        .append("--\n")
        .toString()
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
  }
}
