package org.stet.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openide.util.NbBundle.Messages;
import org.stet.export.spi.Exporter;
import org.stet.text.api.Article;

/** What an exporter made of an article: a text, or a reason why there is none. */
@Messages({
  "# {0} - name of the format",
  "# {1} - what it says",
  "Exported.refused={0} cannot be made of this article: {1}",
  "# {0} - name of the format",
  "Exported.broke={0} cannot be made of this article: the exporter has broken. The log of Stet"
      + " says more.",
  "# {0} - name of the character set",
  "# {1} - the character",
  "# {2} - its number",
  "Exported.character=The character set of this format, {0}, has no {1} ({2}).",
  "# {0} - name of the character set",
  "Exported.charset=This computer does not know the character set of this format, {0}."
})
sealed interface Exported {
  /** The text that goes out. */
  record Text(String text) implements Exported {}

  /** There is none, for the reason {@code message}. */
  record Failed(String message) implements Exported {}

  /** What comes of {@code article}; never throws, whatever the exporter does. Takes its time. */
  static Exported of(Exporter exporter, Article article) {
    StringBuilder out = new StringBuilder();
    try {
      exporter.export(article, out);
      return new Text(out.toString());
    } catch (IOException e) {
      String why = String.valueOf(e.getLocalizedMessage());
      return new Failed(Bundle.Exported_refused(exporter.displayName(), why));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      Logger.getLogger(Exported.class.getName())
          .log(Level.WARNING, "the exporter " + exporter.id() + " broke on " + article, e);
      return new Failed(Bundle.Exported_broke(exporter.displayName()));
    }
  }

  /**
   * {@code text} as the bytes of a file.
   *
   * @throws IOException with a message for people, if the character set of {@code mediaType} does
   *     not have all its characters
   */
  static byte[] bytes(String text, String mediaType) throws IOException {
    Charset charset = charset(mediaType);
    CharsetEncoder encoder = charset.newEncoder();
    CharBuffer in = CharBuffer.wrap(text);
    try {
      ByteBuffer out = encoder.encode(in);
      byte[] bytes = new byte[out.remaining()];
      out.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      int c = text.codePointAt(Math.min(in.position(), text.length() - 1));
      String number = String.format(Locale.ROOT, "U+%04X", c);
      String shown = Character.isValidCodePoint(c) ? Character.toString(c) : number;
      throw new IOException(Bundle.Exported_character(charset.name(), shown, number), e);
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
          throw new IOException(Bundle.Exported_charset(name), e);
        }
      }
    }
    return StandardCharsets.UTF_8;
  }
}
