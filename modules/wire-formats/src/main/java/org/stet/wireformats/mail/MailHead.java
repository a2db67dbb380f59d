package org.stet.wireformats.mail;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first header lines of a file, looked at only to tell whether it is an e-mail (RFC 5322). */
final class MailHead {
  private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,70})[ \\t]*:(?:[ \\t].*)?");

  /** What stands above the first header line in mailboxes, see {@link Mailbox}. */
  private static final Pattern ENVELOPE = Pattern.compile("From |\\d{1,9}[ \\t]*$|\\x01{4}$");

  private static final Set<String> OF_MAIL =
      Set.of(
          "from",
          "to",
          "cc",
          "subject",
          "date",
          "message-id",
          "mime-version",
          "received",
          "return-path",
          "delivered-to",
          "reply-to",
          "content-type",
          "content-transfer-encoding",
          "sender",
          "in-reply-to",
          "references",
          "x-mailer",
          "dkim-signature",
          "x-received",
          "content-location",
          "snapshot-content-location",
          "content-language",
          "importance",
          "thread-topic",
          "list-id",
          "authentication-results",
          "user-agent",
          "envelope-to");

  private final Set<String> names = new TreeSet<>();
  private boolean broken;
  private boolean savedByBrowser;

  private MailHead() {}

  /** Looks at the beginning of a file, decoded byte by byte. */
  static MailHead of(String beginning) {
    MailHead head = new MailHead();
    boolean first = true;
    // One line after the other: of a text that is no mail the first ones tell.
    int next = 0;
    while (next <= beginning.length()) {
      int end = lineEnd(beginning, next);
      String line = beginning.substring(next, end);
      next = afterLineEnd(beginning, end);
      if (first && ENVELOPE.matcher(line).lookingAt()) {
        continue;
      }
      boolean goesOn = !first && (line.startsWith(" ") || line.startsWith("\t"));
      if (line.isBlank() && !first) {
        break;
      }
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        String name = field.group(1).toLowerCase(Locale.ROOT);
        head.names.add(name);
        head.savedByBrowser |= name.equals("from") && line.contains("<Saved by ");
      } else if (!goesOn && !line.isBlank()) {
        head.broken = true;
        break;
      }
      first &= line.isBlank();
    }
    return head;
  }

  private static int lineEnd(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** Where the next line begins: LF, CR LF, CR CR LF and CR end one. */
  private static int afterLineEnd(String text, int end) {
    int at = end;
    while (at < text.length() && at < end + 2 && text.charAt(at) == '\r') {
      at++;
    }
    return at < text.length() && text.charAt(at) == '\n' ? at + 1 : end + 1;
  }

  /** How sure it is that this is an e-mail, from 0 to 100. */
  int confidence() {
    long known = names.stream().filter(name -> OF_MAIL.contains(name)).count();
    boolean sent = names.contains("from") || names.contains("received");
    boolean machine =
        names.contains("message-id")
            || names.contains("mime-version")
            || names.contains("received")
            || names.contains("return-path")
            || names.contains("content-type");
    boolean mime = names.contains("mime-version") && names.contains("content-type");
    if ((sent && machine && known >= 3) || (mime && known >= 2)) {
      return broken ? 80 : 94;
    }
    boolean letter = sent && names.contains("subject") && names.contains("date");
    return letter && known * 2 >= names.size() && !broken ? 72 : 0;
  }

  /** Whether a browser saved a page so (MHTML, RFC 2557). */
  boolean isPage() {
    return savedByBrowser
        || names.contains("snapshot-content-location")
        || (names.contains("mime-version")
            && !names.contains("to")
            && !names.contains("received")
            && !names.contains("message-id")
            && names.contains("content-location"));
  }
}
