package org.stet.wireformats.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What in a letter is the story. */
class LetterTest {
  private static final String STORY =
      "The bridge will close on Monday for eleven weeks, the harbour office said.\n\n"
          + "Ferries are to run every ten minutes until the end of June.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi,",
        "Dear Maja,",
        "Hello all!",
        "Sehr geehrte Damen und Herren,",
        "Liebe Kollegen,",
        "Bonjour à tous,",
        "Estimados señores:",
        "Gentile redazione,",
        "Здравствуйте,"
      })
  void aGreetingIsNoPartOfIt(String greeting) {
    Letter letter = Letter.of(greeting + "\n\n" + STORY);
    assertEquals(STORY, letter.story());
    assertEquals(greeting, letter.before().get(0).words());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear readers are hard to find, the librarian said.",
        "Hello Kitty sold 4,000 bags in a day.",
        "Best known for his bridges, he died on Monday.",
        "Chers amis is the title of the play that opens on Friday at the Royal."
      })
  void aFirstSentenceIs(String sentence) {
    assertEquals(sentence + "\n\n" + STORY, Letter.of(sentence + "\n\n" + STORY).story());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Best regards,\nIda", "Mit freundlichen Grüßen\nJens", "-- \nIda Bek\nNorthern Wire",
        "Cordialement", "Thanks!\nIda\nTel: 555 0142", "Ida Bek\nReporter\n+46 555 0142\n@idabek"
      })
  void aSignatureIsNot(String signature) {
    Letter letter = Letter.of(STORY + "\n\n" + signature);
    assertEquals(STORY, letter.story());
    assertEquals(signature.lines().count(), letter.after().size());
  }

  @Test
  void aPressContactIsLeftToTheReaderOfReleases() {
    String contact = "\n\nMedia contact:\nNia Rees\n+44 555 0142\npress@museum.example";
    assertTrue(Letter.of(STORY + contact).story().contains("Media contact"));
  }

  @Test
  void aLongNoteAboveAnOlderMessageIsTheLetter() {
    String older = "\n\n-----Original Message-----\nFrom: x\nSubject: y\n\nDo you have anything?\n";
    Letter letter = Letter.of(STORY + older);
    assertEquals(STORY, letter.story());
    assertEquals("forward", letter.after().get(0).rule());
  }

  @Test
  void aMessageThatIsAllQuotedIsStillRead() {
    String quoted = "> " + STORY.replace("\n", "\n> ");
    assertEquals(STORY, Letter.of(quoted).story());
    Letter forwarded = Letter.of("Begin forwarded message:\n\n" + quoted);
    assertEquals(STORY, forwarded.story());
  }

  @Test
  void emptyLettersAreEmpty() {
    assertEquals("", Letter.of("").story());
    assertEquals("", Letter.of("\n\n \n").story());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Re: AW: Fwd: The bridge closes;The bridge closes;",
        "[desk] RE: [desk] The bridge closes;The bridge closes;",
        "Pressemitteilung: Brücke schließt;Brücke schließt;",
        "Press release;;",
        "Press Release - Museum opens;Museum opens;",
        "EMBARGO: 0001 GMT 4 May - The bridge closes;The bridge closes;0001 GMT 4 May",
        "The bridge closes (embargoed until 6 May, 10am);The bridge closes;6 May, 10am",
        "Embargoed until 0600 GMT;;0600 GMT",
        "[EMBARGO 06:00 GMT Friday] The bridge closes;The bridge closes;06:00 GMT Friday",
        "Fwd: (Embargoed until 6 May) The bridge closes;The bridge closes;6 May",
        "(Almost) The bridge closes;(Almost) The bridge closes;",
        "Minister [sic] resigns;Minister [sic] resigns;",
        "Re:;;",
        "Mine rescue: six of nine are out;Mine rescue: six of nine are out;",
        "R: Brücke;Brücke;"
      })
  void aSubjectIsAHeadlineOrNot(String subject, String headline, String embargo) {
    Subject read = Subject.of(subject);
    assertEquals(Optional.ofNullable(headline), read.headline());
    assertEquals(Optional.ofNullable(embargo), read.embargo());
  }

  @Test
  void encodedWordsAreDecodedAlsoWhereTheyBreakTheRules() {
    assertEquals(
        "Été à Besançon",
        HeaderWords.decoded("=?utf-8?Q?=C3=89t=C3=A9?= =?utf-8?Q?_=C3=A0_Besan=C3=A7on?="));
    assertEquals("it’s", HeaderWords.decoded("=?iso-8859-1?Q?it=92s?="));
    assertEquals("港", HeaderWords.decoded("=?ISO-2022-JP?B?GyRCOUEbKEI=?="));
    assertEquals("ТАСС", HeaderWords.decoded("=?koi8-r?b?9OHz8w==?="));
    assertEquals("=?broken", HeaderWords.decoded("=?broken"));
    assertEquals("TravTalk’s plan", HeaderWords.decoded("=?windows-1252?Q?TravTalk’s_plan?="));
    byte[] raw = " Brücke\r\n gesperrt".getBytes(Charset.forName("windows-1252"));
    assertEquals("Brücke gesperrt", HeaderWords.of(raw));
    assertEquals("Brücke", HeaderWords.of("Brücke".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void brokenLinesAreJoinedAsTheyWereMarked() {
    assertEquals("one two\nthree", Flowed.join("one \ntwo\nthree", false));
    assertEquals("onetwo", Flowed.join("one \ntwo", true));
    assertEquals("> one two\n>> three", Flowed.join("> one \n> two\n>> three", false));
    assertEquals("text\n-- \nIda", Flowed.join("text\n-- \nIda", false));
    assertEquals(">From here", Flowed.join(" >From here", false));
    assertFalse(Flowed.join("a \n\nb", false).contains("ab"));
  }
}
