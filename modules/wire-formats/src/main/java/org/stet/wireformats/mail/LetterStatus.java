package org.stet.wireformats.mail;

import java.util.ArrayList;
import java.util.List;
import org.stet.wire.api.Restraints;
import org.stet.wire.api.StoryStatus;

/** What the subjects and the letter around a story say of its use: that it is killed, or held. */
final class LetterStatus {
  private LetterStatus() {}

  /**
   * The strictest that any of them says.
   *
   * @param subjects those of the message and of the messages in it
   */
  static StoryStatus of(List<String> subjects, Letter letter) {
    List<String> said = new ArrayList<>();
    subjects.forEach(subject -> Subject.of(subject).headline().ifPresent(said::add));
    letter.before().forEach(line -> said.add(line.words()));
    StoryStatus strictest = StoryStatus.USABLE;
    for (String words : said) {
      StoryStatus status = Restraints.ofLetter(words);
      if (status == StoryStatus.CANCELLED) {
        return status;
      }
      strictest = status == StoryStatus.WITHHELD ? status : strictest;
    }
    return strictest;
  }
}
