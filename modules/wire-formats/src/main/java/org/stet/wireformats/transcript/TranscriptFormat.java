package org.stet.wireformats.transcript;

import java.util.ArrayList;
import java.util.List;
import org.openide.util.lookup.ServiceProvider;
import org.stet.text.api.ChangeSet;
import org.stet.wire.api.CharacterSets;
import org.stet.wire.api.Decoded;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Sniff;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.WireStory;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.AgencyReading;

/**
 * Transcripts in plain text, and subtitles (SubRip, WebVTT). A story that quotes a few lines of one
 * is no transcript.
 */
@ServiceProvider(service = WireFormat.class, position = 235)
public final class TranscriptFormat implements WireFormat {
  static final String ID = "transcript";
  private static final int HEAD = 16_384;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Sniff sniff(RawItem item) {
    RawItem head = new RawItem(item.name(), item.mediaType(), item.head(HEAD));
    byte[] start = item.head(1);
    if (start.length == 0 || start[0] == '<' || start[0] == '{') {
      return Sniff.NO;
    }
    List<String> lines = lines(CharacterSets.decode(head).text());
    if (isSubtitles(lines)) {
      return new Sniff(95, "begins as subtitles");
    }
    int confidence = TranscriptEvidence.confidence(lines);
    return confidence == 0 ? Sniff.NO : new Sniff(confidence, "people speak by turns");
  }

  private static List<String> lines(String text) {
    return AgencyLine.of(text).stream()
        .filter(line -> !line.isBlank())
        .map(AgencyLine::words)
        .toList();
  }

  private static boolean isSubtitles(List<String> lines) {
    boolean web = !lines.isEmpty() && lines.get(0).startsWith("WEBVTT");
    boolean numbered =
        lines.size() > 2 && lines.get(0).matches("\\d{1,6}") && Subtitles.isTime(lines.get(1));
    return web || numbered;
  }

  @Override
  public Reading read(RawItem item) {
    RawItem head = new RawItem(item.name(), item.mediaType(), item.head(HEAD));
    return isSubtitles(lines(CharacterSets.decode(head).text()))
        ? subtitles(item)
        : AgencyReading.of(item, ID, copy -> new Transcript(copy).read());
  }

  private static Reading subtitles(RawItem item) {
    Decoded decoded = CharacterSets.decode(item);
    ChangeSet changes = new Subtitles(decoded.text()).changes();
    List<Notice> notices = new ArrayList<>(decoded.notices());
    if (changes.applyTo(decoded.text()).isBlank()) {
      notices.add(new Notice("no-story", "there are times but no words"));
    }
    return new Reading.Read(WireStory.of(ID, StoryKind.STORY, decoded.text(), changes, notices));
  }
}
