package org.stet.arrival.mail;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** What went wrong with a mailbox, for people. */
final class MailTrouble {
  /** How a server says no: {@code A3 NO no such mailbox}. */
  private static final Pattern REFUSED = Pattern.compile("\\w{1,12} (?:NO|BAD) (.{1,200})");

  private MailTrouble() {}

  /** The whole time was over. */
  static MessagingException tooSlow(MessagingException cause) {
    return new TooSlow(cause);
  }

  private static final class TooSlow extends MessagingException {
    private static final long serialVersionUID = 1;

    TooSlow(MessagingException cause) {
      super("too slow", cause);
    }
  }

  /**
   * The cause of {@code failure}.
   *
   * @param longest how long a look may take
   */
  static String inWords(MessagingException failure, Duration longest) {
    if (failure instanceof TooSlow) {
      return "its server is too slow: it was not done within " + longest.toSeconds() + " seconds";
    }
    Matcher refused = REFUSED.matcher(String.valueOf(failure.getMessage()).strip());
    if (refused.matches()) {
      return "its server refuses: " + refused.group(1);
    }
    Throwable cause = failure;
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SSLException) {
        return "its server does not prove that it is the one that was named: " + at.getMessage();
      }
      cause = at;
    }
    String why = String.valueOf(cause.getMessage());
    return why.equals("null") || why.contains("Exception")
        ? "its server broke the connection off"
        : "its server cannot be reached: " + why;
  }
}
