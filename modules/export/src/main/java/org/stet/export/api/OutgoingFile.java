package org.stet.export.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import org.openide.util.NbBundle.Messages;

/**
 * A file that goes out, and what people are shown of it. Immutable.
 *
 * <p>Remarks are what the format could not carry as it stands, such as letters that it lacks; they
 * are notes, and stop nothing.
 */
@Messages({
  "# {0} - name of the character set",
  "# {1} - the character",
  "# {2} - its number",
  "OutgoingFile.character=The character set of this format, {0}, has no {1} ({2}).",
  "# {0} - name of the character set",
  "OutgoingFile.charset=This computer does not know the character set of this format, {0}."
})
public final class OutgoingFile {
  private final byte[] bytes;
  private final String words;
  private final List<OpenPoint> remarks;

  private OutgoingFile(byte[] bytes, String words, List<OpenPoint> remarks) {
    this.bytes = bytes.clone();
    this.words = words;
    this.remarks = List.copyOf(remarks);
  }

  /**
   * A file that is no text.
   *
   * @param words what people are shown in its place
   */
  public static OutgoingFile of(byte[] bytes, String words, List<OpenPoint> remarks) {
    return new OutgoingFile(bytes, words, remarks);
  }

  /**
   * A file that holds {@code text}, in the character set of {@code mediaType}; UTF-8 if that names
   * none.
   *
   * @throws IOException with a message for people, if the character set does not have all the
   *     characters, or is not known here
   */
  public static OutgoingFile ofText(String text, String mediaType) throws IOException {
    Charset charset = charset(mediaType);
    CharsetEncoder encoder = charset.newEncoder();
    CharBuffer in = CharBuffer.wrap(text);
    try {
      ByteBuffer out = encoder.encode(in);
      byte[] bytes = new byte[out.remaining()];
      out.get(bytes);
      return new OutgoingFile(bytes, text, List.of());
    } catch (CharacterCodingException e) {
      int c = text.codePointAt(Math.min(in.position(), text.length() - 1));
      String number = String.format(Locale.ROOT, "U+%04X", c);
      boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      String shown = half ? number : Character.toString(c);
      throw new IOException(Bundle.OutgoingFile_character(charset.name(), shown, number), e);
    }
  }

  private static Charset charset(String mediaType) throws IOException {
    for (String part : mediaType.split(";")) {
      String parameter = part.strip();
      if (parameter.toLowerCase(Locale.ROOT).startsWith("charset=")) {
        String name = parameter.substring("charset=".length()).replace("\"", "").strip();
        try {
          return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
          throw new IOException(Bundle.OutgoingFile_charset(name), e);
        }
      }
    }
    return StandardCharsets.UTF_8;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** The text of the file, or what people are shown in its place. */
  public String words() {
    return words;
  }

  /** What the format could not carry as it stands. */
  public List<OpenPoint> remarks() {
    return remarks;
  }
}
