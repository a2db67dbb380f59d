package org.stet.wireformats.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Letters that were written as pages. */
class PageLetterTest {
  private static final String STORY =
      "<p>The bridge will close on Monday for eleven weeks, the harbour office said.</p>"
          + "<p>Ferries are to run <b>every ten</b> minutes until the end of June.</p>";

  private static List<String> words(List<Letter.Dropped> dropped) {
    return dropped.stream().map(Letter.Dropped::words).toList();
  }

  @Test
  void greetingAndSignatureGoAndTheirPlaceStaysEmpty() {
    Document page =
        Jsoup.parse(
            "<div>Dear Maja,</div><div><br></div>"
                + STORY
                + "<div>Best regards,<br>Ida <b>Bek</b></div>");
    Letter letter = PageLetter.strip(page, "");
    assertEquals(List.of("Dear Maja,"), words(letter.before()));
    assertEquals(List.of("Best regards,", "Ida Bek"), words(letter.after()));
    assertEquals(
        "The bridge will close on Monday for eleven weeks, the harbour office said."
            + " Ferries are to run every ten minutes until the end of June.",
        page.text());
  }

  @Test
  void aLineThatBindsTheStoryBelowIsNoPartOfIt() {
    String line = "Release below, embargoed until 0001 Wednesday.";
    Letter letter = PageLetter.strip(Jsoup.parse("<p>Hi all,</p><p>" + line + "</p>" + STORY), "");
    assertTrue(words(letter.before()).contains(line), letter::toString);
    assertEquals(Optional.of("0001 Wednesday"), LetterEmbargo.in(letter));
    Document news = Jsoup.parse("<p>The report is embargoed until Monday, they said.</p>" + STORY);
    PageLetter.strip(news, "");
    assertTrue(news.text().contains("embargoed until Monday"), news::text);
  }

  @Test
  void theHeadOfWhatWasSentOnIsToldInWhateverElementsItStands() {
    for (String head :
        List.of(
            "<div><b>From:</b> Ida<br><b>Sent:</b> 4 May 2026<br><b>Subject:</b> Bridge</div>",
            "<div>From: Ida</div><div>Sent: 4 May 2026</div><div>Subject: Bridge</div>",
            "<table><tr><td>From: Ida</td></tr><tr><td>Sent: 4 May 2026</td></tr>"
                + "<tr><td>Subject: Bridge</td></tr></table>")) {
      Document page = Jsoup.parse("<p>fyi</p>" + head + STORY);
      Letter letter = PageLetter.strip(page, "");
      assertEquals("Bridge", letter.forwarded().get(MailParts.Line.SUBJECT), head);
      assertTrue(page.text().startsWith("The bridge will close"), page::text);
    }
  }

  @Test
  void aLineThatStandsTwiceIsTakenWhereItBelongsToTheLetter() {
    Document page =
        Jsoup.parse(
            STORY
                + "<p>Ida</p><p>was all she said, and she said it twice to them.</p>"
                + "<p>Best,</p><p>Ida</p>");
    PageLetter.strip(page, "");
    assertTrue(
        page.text().endsWith("Ida was all she said, and she said it twice to them."), page::text);
  }

  @Test
  void whatIsNeverShownIsNoLine() {
    Document page = Jsoup.parse("<style>p { color: red }</style><script>x()</script>" + STORY);
    Letter letter = PageLetter.strip(page, "");
    assertFalse(letter.story().contains("color"), letter.story());
    assertFalse(letter.story().contains("x()"), letter.story());
    assertEquals(List.of(), letter.before());
    assertEquals(List.of(), letter.after());
  }

  @Test
  void noBreakSpacesAndLineEndsOfTheFileAreOnlySpace() {
    Letter letter =
        PageLetter.strip(Jsoup.parse("<p>The\u00a0bridge\n  will <i>close</i>.</p>"), "");
    assertEquals("The bridge will close.", letter.story());
  }

  @Test
  void anEmptyPageIsAnEmptyLetter() {
    assertEquals("", PageLetter.strip(Jsoup.parse(""), "").story());
    assertEquals("", PageLetter.strip(Jsoup.parse("<p> </p><br><hr>"), "").story());
  }
}
