package org.stet.wire.api;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Text decoded without ever failing.
 *
 * @param text the text, with U+FFFD for each place that could not be decoded
 * @param errors how many such places there are
 * @param firstError the byte at which the first stands, from 0, or -1
 */
record LenientDecoder(String text, int errors, int firstError) {
  private static final int CHUNK = 1 << 13;

  /** The text of {@code bytes} from {@code skip} on. */
  static LenientDecoder decode(byte[] bytes, int skip, Charset charset) {
    // Many times quicker, and it says nothing of errors but that there are none.
    String whole = new String(bytes, skip, bytes.length - skip, charset);
    return whole.indexOf('\ufffd') < 0
        ? new LenientDecoder(whole, 0, -1)
        : stepByStep(bytes, skip, charset);
  }

  private static LenientDecoder stepByStep(byte[] bytes, int skip, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharBuffer out = CharBuffer.allocate(CHUNK);
    StringBuilder text = new StringBuilder(bytes.length - skip);
    int errors = 0;
    int first = -1;
    boolean flushing = false;
    while (true) {
      CoderResult result = flushing ? decoder.flush(out) : decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        errors++;
        first = first < 0 ? in.position() : first;
        text.append('\ufffd');
        in.position(Math.min(in.limit(), in.position() + result.length()));
      } else if (result.isUnderflow()) {
        if (flushing) {
          return new LenientDecoder(text.toString(), errors, first);
        }
        flushing = true;
      }
    }
  }
}
