package org.stet.wireformats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisualOrderTest {
  /** The characters of {@code words} from left to right, as a program sets them on a page. */
  private static List<String> set(String words) {
    Bidi bidi = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    byte[] levels = new byte[words.length()];
    String[] signs = new String[words.length()];
    for (int i = 0; i < words.length(); i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
      String sign = words.substring(i, i + 1);
      boolean mirrored = levels[i] % 2 == 1 && Character.isMirrored(sign.charAt(0));
      signs[i] = mirrored ? mirror(sign) : sign;
    }
    Bidi.reorderVisually(levels, 0, signs, 0, signs.length);
    return List.of(signs);
  }

  private static String mirror(String sign) {
    int at = "()[]«»".indexOf(sign);
    return at < 0 ? sign : String.valueOf("()[]«»".charAt(at ^ 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge will close on Monday.",
        "הגשר ייסגר ביום שני.",
        "הגשר ייסגר ל-11 שבועות, אמר דובר.",
        "הגשר (בלן) ייסגר בשנת 2026, אמר דובר.",
        "חברת Nordwire הודיעה היום",
        "The word שלום means peace.",
        "سيغلق الجسر يوم الاثنين لمدة 11 أسبوعا",
        "12,500"
      })
  void whatWasSetIsReadAgain(String words) {
    assertEquals(words, VisualOrder.read(set(words)));
  }

  @Test
  void signsOfSeveralLettersStayWhole() {
    assertEquals("سلام", VisualOrder.read(List.of("م", "لا", "س")));
    assertEquals(
        "السلام", VisualOrder.read(List.of("\ufee1", "\ufefc", "\ufeb4", "\ufedf", "\ufe8d")));
  }

  @Test
  void signsFromLeftToRightAreLeftAlone() {
    List<String> signs = new ArrayList<>(List.of("ﬁ", "n", "e", " ", "(", "1", ")"));
    assertEquals("ﬁne (1)", VisualOrder.read(signs));
  }
}
