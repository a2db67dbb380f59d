package org.stet.wireformats.agency;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stet.testkit.Fixtures;
import org.stet.wire.api.RawItem;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.anpa.AnpaFormat;
import org.stet.wireformats.iptc7901.Iptc7901Format;
import org.stet.wireformats.pressrelease.PressReleaseFormat;
import org.stet.wireformats.transcript.TranscriptFormat;
import org.stet.wireformats.zczc.ZczcFormat;

/**
 * The made-up messages of the tests. In their files a control code is the sign that pictures it,
 * {@code ␂} for STX, so that they can be read and edited.
 */
public final class Messages {
  private static final int PICTURES = 0x2400;
  private static final int DELETE = 0x2421;

  private Messages() {}

  /** The formats of agencies' texts. */
  public static List<WireFormat> formats() {
    return List.of(
        new AnpaFormat(),
        new Iptc7901Format(),
        new ZczcFormat(),
        new PressReleaseFormat(),
        new TranscriptFormat());
  }

  /** The fixtures of {@code format}. */
  static List<Fixtures.Case> of(WireFormat format) {
    return Fixtures.in(Path.of("src/test/resources", format.id()));
  }

  static List<Fixtures.Case> all() {
    List<Fixtures.Case> all = new ArrayList<>();
    formats().forEach(format -> all.addAll(of(format)));
    return all;
  }

  /** {@code pictured} with codes instead of their pictures. */
  public static String codes(String pictured) {
    StringBuilder codes = new StringBuilder();
    for (int i = 0; i < pictured.length(); i++) {
      char c = pictured.charAt(i);
      boolean picture = c >= PICTURES && c < PICTURES + ' ';
      codes.append(c == DELETE ? '\u007f' : picture ? (char) (c - PICTURES) : c);
    }
    return codes.toString();
  }

  /** An item with these words, its codes pictured. */
  public static RawItem item(String pictured) {
    return new RawItem("item", null, codes(pictured).getBytes(StandardCharsets.UTF_8));
  }
}
