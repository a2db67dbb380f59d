package org.stet.wireformats.rtf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.Limit;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.Sniff;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.document.DocumentStory;
import org.stet.wireformats.document.DocumentText;

/** Rich Text Format up to 1.9. Pictures and objects are passed over. */
@ServiceProvider(service = WireFormat.class, position = 320)
public final class RtfFormat implements WireFormat {
  private static final int HEAD = 64;

  @Override
  public String id() {
    return "rtf";
  }

  @Override
  public Sniff sniff(RawItem item) {
    String head = new String(item.head(HEAD), StandardCharsets.ISO_8859_1);
    String start = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
    return start.stripLeading().startsWith("{\\rtf")
        ? new Sniff(95, "begins as an RTF document")
        : Sniff.NO;
  }

  @Override
  public Reading read(RawItem item) {
    int deepest = item.limits().of(Limit.DEPTH);
    byte[] file = item.bytes();
    int start = 0;
    while (start < file.length && file[start] != '{') {
      start++;
    }
    byte[] rtf = java.util.Arrays.copyOfRange(file, start, file.length);
    RtfReader reader = new RtfReader(true, deepest);
    int end = new RtfTokenizer(rtf).run(reader);
    if (reader.isOpen() && !reader.isTooDeep()) {
      reader = new RtfReader(false, deepest);
      end = new RtfTokenizer(rtf).run(reader);
    }
    if (reader.isTooDeep()) {
      return new Rejected(
          "too-deep",
          item.name() + ": groups nest deeper than " + deepest + " levels, as in no story",
          0);
    }
    List<Notice> notices = new ArrayList<>();
    if (reader.isOpen()) {
      notices.add(new Notice("broken-rtf", "the file breaks off; what comes before is read"));
    } else if (hasRest(rtf, end)) {
      notices.add(new Notice("rtf-rest", "what stands behind the end of the document is not read"));
    }
    reader.end();
    notices.addAll(reader.stories().notices());
    DocumentText text =
        new DocumentText(
            reader.stories().paragraphs(),
            reader.info().properties(reader.languages().tag()),
            notices);
    return DocumentStory.read(item, id(), text);
  }

  private static boolean hasRest(byte[] rtf, int end) {
    for (int i = end; i < rtf.length; i++) {
      if (rtf[i] > ' ') {
        return true;
      }
    }
    return false;
  }
}
