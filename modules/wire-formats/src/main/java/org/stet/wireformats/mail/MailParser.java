package org.stet.wireformats.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.stet.wire.api.Limit;
import org.stet.wire.api.Limits;
import org.stet.wire.api.Nest;
import org.stet.wire.api.RawItem;
import org.stet.wireformats.mail.MailParts.Line;

/**
 * Takes a message apart (RFC 5322, RFC 2045 to 2049): what is damaged or cut short gives the parts
 * that can be had. Reads only the bytes it is given. For one message and one thread.
 */
final class MailParser {
  /** Deeper nested messages and parts are made by nobody who has something to say. */
  private static final int DEEPEST = 40;

  private static final int LONGEST_HEADER = 1 << 20;
  private static final int MOST_HEADERS = 5_000;

  private final List<MailPart> parts = new ArrayList<>();
  private final List<Map<Line, String>> heads = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();
  private final Deque<Integer> messages = new ArrayDeque<>();
  private final Deque<Integer> choices = new ArrayDeque<>();
  private PartHead head = new PartHead();
  private int madeChoices;
  private boolean unclosed;
  private boolean report;
  private String all = "";
  private final Nest nest;
  private final int mostParts;

  /** Whether the header that is read is that of a message, and not of a part of one. */
  private boolean ofMessage;

  /** The message is nested or long beyond what a reader has to take. */
  static final class TooMuch extends Exception {
    private static final long serialVersionUID = 1;

    TooMuch(String message) {
      super(message);
    }
  }

  /** For a message in {@code nest}. */
  MailParser(Nest nest, Limits limits) {
    this.nest = nest;
    this.mostParts = limits.of(Limit.PARTS);
  }

  /** What is in {@code item}. */
  MailParts parse(RawItem item) throws TooMuch {
    MimeConfig config =
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxHeaderCount(MOST_HEADERS)
            .setMalformedHeaderStartsBody(true)
            .build();
    all = new String(item.bytes(), StandardCharsets.ISO_8859_1);
    MimeTokenStream tokens = new MimeTokenStream(config);
    tokens.parse(new ByteArrayInputStream(Mailbox.first(item.bytes())));
    try {
      for (EntityState state = tokens.getState();
          state != EntityState.T_END_OF_STREAM;
          state = tokens.next()) {
        take(tokens, state, item);
      }
    } catch (MaxHeaderLimitException e) {
      throw new TooMuch("has more than " + MOST_HEADERS + " header lines; no letter has so many");
    } catch (MaxHeaderLengthLimitException e) {
      throw new TooMuch("has a header line of more than " + (LONGEST_HEADER >> 20) + " MB");
    } catch (IOException | MimeException | IllegalStateException e) {
      // The last of them is what the library throws where parts are cut off in their midst.
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      broken.add("the message is damaged, and was read up to there (" + why + ")");
    }
    if (unclosed && broken.isEmpty()) {
      broken.add("the message breaks off: its last part has no end");
    }
    return new MailParts(List.copyOf(parts), List.copyOf(heads), report, List.copyOf(broken));
  }

  private void take(MimeTokenStream tokens, EntityState state, RawItem item)
      throws IOException, TooMuch {
    switch (state) {
      case T_START_MESSAGE -> {
        ofMessage = true;
        messages.push(heads.size());
        heads.add(new EnumMap<>(Line.class));
        limit(heads.size() <= mostParts && messages.size() <= DEEPEST, "messages in messages");
      }
      case T_START_BODYPART -> ofMessage = false;
      case T_END_MESSAGE -> messages.pop();
      case T_START_HEADER -> head = new PartHead();
      case T_FIELD -> field(tokens.getField());
      case T_START_MULTIPART -> {
        report |= choices.isEmpty() && "report".equals(tokens.getBodyDescriptor().getSubType());
        boolean choice = "alternative".equals(tokens.getBodyDescriptor().getSubType());
        choices.push(choice ? ++madeChoices : choices.isEmpty() ? 0 : choices.peek());
        limit(choices.size() <= DEEPEST, "parts in parts");
        String boundary = tokens.getBodyDescriptor().getBoundary();
        unclosed |= boundary != null && all.indexOf("--" + boundary + "--") < 0;
      }
      case T_END_MULTIPART -> choices.pop();
      case T_BODY -> body(tokens, item);
      default -> {
        // What stands before, between and after the parts is for programs that know no parts.
      }
    }
  }

  private static void limit(boolean holds, String what) throws TooMuch {
    if (!holds) {
      throw new TooMuch("holds too many " + what + " to be a letter");
    }
  }

  private void field(Field field) {
    head.take(field);
    if (!ofMessage || messages.isEmpty()) {
      return;
    }
    Map<Line, String> lines = heads.get(messages.peek());
    for (Line line : Line.values()) {
      if (field.getName().toLowerCase(Locale.ROOT).equals(line.label().toLowerCase(Locale.ROOT))) {
        lines.putIfAbsent(line, HeaderWords.of(bodyOf(field)));
      }
    }
  }

  private static byte[] bodyOf(Field field) {
    if (field.getRaw() == null) {
      String body = field.getBody();
      return (body == null ? "" : body).getBytes(StandardCharsets.UTF_8);
    }
    byte[] raw = field.getRaw().toByteArray();
    int colon = 0;
    while (colon < raw.length && raw[colon] != ':') {
      colon++;
    }
    return Arrays.copyOfRange(raw, Math.min(raw.length, colon + 1), raw.length);
  }

  private void body(MimeTokenStream tokens, RawItem item) throws IOException, TooMuch {
    limit(parts.size() < mostParts, "parts");
    byte[] raw;
    try (InputStream stream = tokens.getInputStream()) {
      raw = stream.readAllBytes();
    }
    byte[] bytes = TransferEncoding.decode(raw, tokens.getBodyDescriptor().getTransferEncoding());
    limit(nest.take(bytes.length), "bytes");
    String type = tokens.getBodyDescriptor().getMimeType();
    String file = head.fileName();
    parts.add(
        new MailPart(
            nest.inside(item, file.isEmpty() ? item.name() : file, null, bytes),
            type == null ? "text/plain" : type.toLowerCase(Locale.ROOT),
            Map.copyOf(head.parameters()),
            head.isAttached(),
            messages.isEmpty() ? 0 : messages.peek(),
            choices.isEmpty() ? 0 : choices.peek()));
  }
}
