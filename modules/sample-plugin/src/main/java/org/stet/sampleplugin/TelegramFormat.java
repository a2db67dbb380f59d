package org.stet.sampleplugin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openide.util.lookup.ServiceProvider;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.CopyFile;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Sniff;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.WireStory;
import org.stet.wire.spi.WireFormat;

/** Telegrams: a line {@code TELEGRAM} and then the words, in ASCII. */
@ServiceProvider(service = WireFormat.class)
public final class TelegramFormat implements WireFormat {
  private static final String FIRST_LINE = "TELEGRAM\n";

  @Override
  public String id() {
    return "telegram";
  }

  @Override
  public Sniff sniff(RawItem item) {
    return text(item.head(FIRST_LINE.length())).equals(FIRST_LINE)
        ? new Sniff(95, "starts with the line TELEGRAM")
        : Sniff.NO;
  }

  @Override
  public Reading read(RawItem item) {
    String text = text(item.bytes());
    if (text.length() == FIRST_LINE.length()) {
      return new Reading.Rejected("empty", "the telegram has no words", 2);
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(
        Edit.remove(
            TextRange.ofLength(0, FIRST_LINE.length()),
            "telegram-header",
            "The line that says this is a telegram"));
    edits.addAll(
        CopyFile.quoting(text, "telegram-header", "Made literal").edits().stream()
            .filter(edit -> edit.range().start() >= FIRST_LINE.length())
            .toList());
    ChangeSet reading = ChangeSet.of(text.length(), edits);
    return new Reading.Read(WireStory.of(id(), StoryKind.STORY, text, reading, List.of()));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.US_ASCII);
  }
}
