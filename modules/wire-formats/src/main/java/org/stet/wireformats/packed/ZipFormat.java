package org.stet.wireformats.packed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openide.util.lookup.ServiceProvider;
import org.stet.text.api.Block;
import org.stet.text.api.FieldName;
import org.stet.wire.api.BinaryKind;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.Sniff;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.NotText;
import org.stet.wireformats.story.Part;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.story.Stories;

/**
 * Files in a zip archive: one story reads as what it is, several are a package, which lists them.
 */
@ServiceProvider(service = WireFormat.class, position = 106)
public final class ZipFormat implements WireFormat {
  private static final int SHOWN = 80;

  /** The format that takes what no other does. */
  private static final String ANY = "plain-text";

  @Override
  public String id() {
    return "zip";
  }

  @Override
  public Sniff sniff(RawItem item) {
    byte[] head = item.head(4);
    boolean zip = head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3;
    return zip ? new Sniff(40, "is packed with zip") : Sniff.NO;
  }

  @Override
  public List<RawItem> bundled(RawItem item) {
    try {
      ZipEntries entries = ZipEntries.of(item);
      WireReader readers = WireReader.standard();
      return entries.isDocument()
          ? List.of()
          : entries.files().stream().filter(file -> mayBeStory(file, readers)).toList();
    } catch (Unpacking.TooMuch e) {
      return List.of();
    }
  }

  @Override
  public Optional<String> damage(RawItem item) {
    try {
      ZipEntries entries = ZipEntries.of(item);
      boolean whole = entries.isDocument() || entries.broken().isEmpty();
      return whole ? Optional.empty() : Optional.of(entries.broken());
    } catch (Unpacking.TooMuch e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** Pictures and programs that lie beside stories are none. */
  private static boolean mayBeStory(RawItem file, WireReader readers) {
    String format = readers.formatOf(file).map(WireFormat::id).orElse(ANY);
    return !format.equals(ANY) || NotText.reject(file).isEmpty();
  }

  @Override
  public boolean mayForbid() {
    return false;
  }

  @Override
  public Reading read(RawItem item) {
    ZipEntries entries;
    try {
      entries = ZipEntries.of(item);
    } catch (Unpacking.TooMuch e) {
      return new Rejected("too-much", item.name() + ": " + e.getMessage(), 0);
    }
    if (entries.isDocument()) {
      String kind = BinaryKind.of(item).orElse("a document");
      return new Rejected("not-text", item.name() + " is no text but " + kind, 0);
    }
    WireReader readers = WireReader.standard();
    List<RawItem> named = new ArrayList<>();
    List<WireStory> stories = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    for (RawItem file : entries.files()) {
      Reading reading = readers.read(file);
      if (reading instanceof Reading.Read read) {
        named.add(file);
        stories.add(read.story());
      } else {
        notices.add(new Notice("zip-unread", ((Rejected) reading).message()));
      }
    }
    if (!entries.broken().isEmpty()) {
      notices.add(new Notice("zip-damaged", entries.broken()));
    }
    if (stories.isEmpty()) {
      String why = notices.isEmpty() ? "it is empty" : notices.get(0).message();
      return new Rejected("no-text", item.name() + " holds no file that can be read: " + why, 0);
    }
    return stories.size() == 1
        ? Packed.with(new Reading.Read(stories.get(0)), notices)
        : listed(item, named, stories, notices);
  }

  private Reading listed(
      RawItem item, List<RawItem> files, List<WireStory> stories, List<Notice> notices) {
    Sheet sheet = new Sheet();
    for (int i = 0; i < stories.size(); i++) {
      String name = files.get(i).name().substring(item.name().length() + 2);
      String line = name + ": " + title(stories.get(i));
      sheet.line(Part.LIST_ITEM, line, "One of the files of the archive");
    }
    String count = files.size() + " stories in one archive; stet import takes them in one by one";
    notices.add(new Notice("zip-several", count));
    return Stories.read(item, id(), StoryKind.PACKAGE, sheet, 0, notices);
  }

  private static String title(WireStory story) {
    Optional<String> headline = story.article().field(FieldName.HEADLINE);
    String words =
        headline.orElseGet(
            () -> {
              List<Block> body = story.article().body();
              return body.isEmpty() ? "" : story.article().plain(body.get(0));
            });
    return words.length() <= SHOWN ? words : words.substring(0, SHOWN).strip() + "\u2026";
  }
}
