package org.stet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordChangesTest {
  private static String changes(String before, String after) {
    return Marked.text(before, after, WordChanges.of(before, after));
  }

  /** What is marked says both texts; comparing them has to find the same marks. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the same",
        "the [-old-]{+new+} ferry",
        "the {+new +}ferry",
        "the [-old -]ferry",
        "the ferry{+ sails+}",
        "the ferry[- sails-]",
        "{+The +}ferry",
        "he would {+not +}go",
        "[-10,000-]{+12,500+} people",
        "he [-didn't-]{+doesn't+} know",
        "the [-cat-]{+cats+} sat",
        "no{+,+} never",
        "No[-.-]{+!+}",
        "a[- -]{+  +}b",
        "well[---]{+ +}known",
        "[-cafe\u0301-]{+cafe+} noir",
        "[-\uD83D\uDE00-]{+\uD83D\uDE01+} here",
        "She spoke.{+ He did not.+}",
        "[-one two-]{+three four five+} six",
      })
  void findsWholeWords(String marked) {
    String before = marked.replaceAll("\\{\\+.*?\\+\\}", "").replaceAll("\\[-(.*?)-\\]", "$1");
    String after = marked.replaceAll("\\[-.*?-\\]", "").replaceAll("\\{\\+(.*?)\\+\\}", "$1");
    assertEquals(marked, changes(before, after));
  }

  @Test
  void joinsReplacementsAroundOneShortWord() {
    assertEquals(
        "the [-chief of police-]{+head of security+} said",
        changes("the chief of police said", "the head of security said"));
    assertEquals(
        "[-one and two and three-]{+eins and zwei and drei+}",
        changes("one and two and three", "eins and zwei and drei"));
  }

  @Test
  void doesNotJoinAroundMore() {
    assertEquals(
        "[-chief-]{+head+} from [-police-]{+security+}",
        changes("chief from police", "head from security"),
        "four letters");
    assertEquals(
        "[-chief-]{+head+} of the [-police-]{+force+}",
        changes("chief of the police", "head of the force"),
        "two words");
    assertEquals(
        "[-salt-]{+sugar+}, [-pepper-]{+spice+}",
        changes("salt, pepper", "sugar, spice"),
        "a mark");
  }

  @Test
  void doesNotJoinWhatWasOnlyPutInOrLeftOut() {
    assertEquals("{+well +}of {+good +}water", changes("of water", "well of good water"));
    assertEquals("[-well -]of [-good -]water", changes("well of good water", "of water"));
    assertEquals(
        "[-well-]{+lake+} of {+good +}water", changes("well of water", "lake of good water"));
    assertEquals(
        "[-well-]{+lake+} of [-good -]water", changes("well of good water", "lake of water"));
  }

  @Test
  void joinsLongPhrasesAroundALongerWord() {
    assertEquals(
        "[-a b c d through e f g h-]{+i j k l through m n o p+}",
        changes("a b c d through e f g h", "i j k l through m n o p"));
    assertEquals(
        "[-a b c-]{+i j k+} through [-e f g h-]{+m n o p+}",
        changes("a b c through e f g h", "i j k through m n o p"),
        "three words are not enough");
    assertEquals(
        "[-a through e f g h-]{+i j k l through m+}",
        changes("a through e f g h", "i j k l through m"),
        "the longer side counts");
  }

  @Test
  void spacesAreNotWhatTwoTextsHaveInCommon() {
    assertEquals("[-a b c-]{+d e f+}", changes("a b c", "d e f"));
    assertEquals("[-a b-]{+c+}", changes("a b", "c"));
  }

  @Test
  void fromNothingAndToNothing() {
    assertEquals("", changes("", ""));
    assertEquals("{+a b+}", changes("", "a b"));
    assertEquals("[-a b-]", changes("a b", ""));
    assertEquals("[- -]", changes(" ", ""));
  }
}
