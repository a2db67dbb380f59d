package org.stet.wire.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decodes items. What is believed, in this order: the byte order mark, the pattern of zero bytes of
 * UTF-16 and UTF-32, what is declared as far as the bytes do not contradict it, UTF-8 where the
 * bytes are valid, windows-1252 where they look like it, and last the statistics of
 * juniversalchardet.
 *
 * <p>Labels are read as the WHATWG Encoding Standard reads them: {@code latin1} and {@code ascii}
 * mean windows-1252. Nothing is rejected: bytes that are no characters become U+FFFD, and a {@link
 * Notice} says where the first one stands and how many there are.
 */
public final class CharacterSets {
  static final String OVERRIDDEN = "charset-overridden";
  static final String UNKNOWN = "charset-unknown";
  static final String GUESSED = "charset-guessed";
  static final String UNDECODABLE = "undecodable-bytes";
  static final String STRAY = "stray-bytes";
  static final String NULS = "nul-characters";

  /** Sequences of UTF-8 that outweigh what declares a multi-byte set of the Far East. */
  private static final int SURE_SEQUENCES = 4;

  /** Of the characters beyond ASCII, nearly all are letters of a language and signs in place. */
  private static final double SURE_LETTERS = 0.15;

  /** Many of the characters beyond ASCII are odd in every language that is known. */
  private static final double DOUBTFUL_LETTERS = 0;

  private final byte[] bytes;
  private final Utf8Evidence utf8;
  private final List<Notice> notices = new ArrayList<>();

  private CharacterSets(byte[] bytes) {
    this.bytes = bytes;
    this.utf8 = Utf8Evidence.of(bytes);
  }

  /** The text of {@code item}; declared is what its media type says. */
  public static Decoded decode(RawItem item) {
    return decode(item, null);
  }

  /**
   * The text of {@code item}.
   *
   * @param hint the label of the character set that the item declares inside, in its markup, or
   *     null; the media type of the item goes before it
   */
  public static Decoded decode(RawItem item, @Nullable String hint) {
    String declared = CharsetLabel.ofMediaType(item.mediaType()).orElse(hint);
    return new CharacterSets(item.bytes()).decode(declared);
  }

  private Decoded decode(@Nullable String label) {
    Optional<Charset> declared = CharsetLabel.charset(label);
    if (label != null && declared.isEmpty()) {
      notices.add(
          new Notice(UNKNOWN, "the declared character set " + label.strip() + " is not known"));
    }
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return decoded(mark.get().charset(), "byte order mark", mark.get().length(), declared);
    }
    Optional<Charset> wide = ZeroPattern.of(bytes);
    if (wide.isPresent()) {
      boolean same = declared.isPresent() && sameFamily(declared.get(), wide.get());
      return decoded(wide.get(), "pattern of zero bytes", 0, same ? Optional.empty() : declared);
    }
    if (declared.isPresent() && !contradicted(declared.get())) {
      return decoded(declared.get(), "declared", 0, Optional.empty());
    }
    return undeclared(declared);
  }

  private Decoded undeclared(Optional<Charset> declared) {
    boolean escapes = Windows1252.hasEscapes(bytes);
    if (utf8.isValid() && !escapes && !LatinWords.areTakenForUtf8(bytes)) {
      return decoded(StandardCharsets.UTF_8, "valid UTF-8", 0, declared);
    }
    if (utf8.isDamaged() || (!escapes && isPatchwork())) {
      return decoded(StandardCharsets.UTF_8, "damaged UTF-8", 0, declared);
    }
    if (!escapes && (Windows1252.isScattered(bytes) || LatinWords.are(bytes))) {
      LatinSets.Fit fit = LatinSets.best(bytes);
      if (!fit.isWestern() && fit.letters() >= SURE_LETTERS) {
        guessed(fit.set());
        return decoded(fit.set(), "letters of " + fit.language().name(), 0, declared);
      }
      if (Windows1252.isPlausible(bytes)) {
        if (fit.letters() < DOUBTFUL_LETTERS || LatinSets.lacksLetters(bytes)) {
          guessed(CharsetLabel.WINDOWS_1252);
        }
        return decoded(CharsetLabel.WINDOWS_1252, "looks like windows-1252", 0, declared);
      }
    }
    Optional<Charset> guessed = Arabic.set(bytes).or(() -> Statistics.guess(bytes));
    guessed.ifPresent(this::guessed);
    return guessed.isPresent()
        ? decoded(guessed.get(), "statistics of the bytes", 0, declared)
        : decoded(CharsetLabel.WINDOWS_1252, "nothing better known", 0, declared);
  }

  private void guessed(Charset charset) {
    notices.add(
        new Notice(GUESSED, "the character set " + charset.name() + " was guessed from the bytes"));
  }

  /** Whether it is UTF-8 with bytes of windows-1252 among it. */
  private boolean isPatchwork() {
    return utf8.sequences() > 0 && Patchwork.of(bytes, 0).isPresent();
  }

  private boolean contradicted(Charset declared) {
    if (Windows1252.hasEscapes(bytes)) {
      return !declared.name().startsWith("ISO-2022") && FarEast.set(bytes).isPresent();
    }
    if (declared.equals(StandardCharsets.UTF_8)) {
      return !utf8.isValid() && !utf8.isDamaged() && !isPatchwork();
    }
    if (sameFamily(declared, StandardCharsets.UTF_16)) {
      return true; // Neither a mark nor zero bytes: the label is wrong.
    }
    if (!utf8.isValid() && declared.equals(CharsetLabel.WINDOWS_1252)) {
      return UsualLabel.isWrong(bytes);
    }
    if (!utf8.isValid() || utf8.sequences() == 0) {
      return false;
    }
    if (LatinWords.areTakenForUtf8(bytes)) {
      return declared.equals(CharsetLabel.WINDOWS_1252) && !LatinSets.best(bytes).isWestern();
    }
    boolean singleByte = declared.newEncoder().maxBytesPerChar() <= 1;
    return singleByte || utf8.sequences() >= SURE_SEQUENCES;
  }

  private static boolean sameFamily(Charset one, Charset other) {
    return one.equals(other)
        || (one.name().startsWith("UTF-16") && other.name().startsWith("UTF-16"))
        || (one.name().startsWith("UTF-32") && other.name().startsWith("UTF-32"));
  }

  /** The text in {@code charset}, after {@code skip} bytes of mark. */
  private Decoded decoded(Charset charset, String why, int skip, Optional<Charset> declared) {
    if (declared.isPresent() && !sameFamily(declared.get(), charset)) {
      String place = utf8.isValid() ? "" : ", but byte " + utf8.firstError() + " is not UTF-8";
      boolean names = declared.get().equals(StandardCharsets.UTF_8);
      notices.add(
          new Notice(
              OVERRIDDEN,
              "declared as "
                  + declared.get().name()
                  + (names ? place : "")
                  + "; read as "
                  + charset.name()
                  + " ("
                  + why
                  + ")"));
    }
    String text = text(charset, skip);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      long count = text.chars().filter(c -> c == 0).count();
      notices.add(
          new Notice(
              NULS,
              (count == 1 ? "1 NUL character" : count + " NUL characters")
                  + " in the text, the first at character "
                  + nul));
    }
    return new Decoded(text, charset, why, notices);
  }

  private String text(Charset charset, int skip) {
    if (charset.equals(StandardCharsets.UTF_8) && !utf8.isValid()) {
      Optional<Patchwork> patchwork = Patchwork.of(bytes, skip);
      if (patchwork.isPresent()) {
        return text(patchwork.get());
      }
    }
    LenientDecoder decoder = LenientDecoder.decode(bytes, skip, charset);
    undecodable(decoder.errors(), decoder.firstError(), charset.name());
    return decoder.text();
  }

  private String text(Patchwork patchwork) {
    undecodable(patchwork.lost(), patchwork.firstLost(), "UTF-8");
    if (patchwork.strays() > 0) {
      boolean one = patchwork.strays() == 1;
      notices.add(
          new Notice(
              STRAY,
              (one ? "1 byte is" : patchwork.strays() + " bytes are")
                  + " not UTF-8 like the rest, the first at byte "
                  + patchwork.firstStray()
                  + "; read as windows-1252"));
    }
    return patchwork.text();
  }

  private void undecodable(int places, int first, String charset) {
    if (places > 0) {
      notices.add(
          new Notice(
              UNDECODABLE,
              (places == 1 ? "1 place is" : places + " places are")
                  + " no character in "
                  + charset
                  + ", the first at byte "
                  + first
                  + "; shown as \ufffd"));
    }
  }
}
