package org.stet.wireformats.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.FieldName;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/** The shapes in which programs send stories. */
class MailShapesTest {
  private static final String HEAD =
      """
      From: Ida Bek <ida@wire.example>
      To: desk@paper.example
      Date: Mon, 4 May 2026 10:00:00 +0000
      MIME-Version: 1.0
      """;
  private static final String STORY =
      """
      The bridge will close on Monday for eleven weeks, the harbour office said.

      Ferries are to run every ten minutes until the end of June.""";
  private static final String LONG =
      STORY
          + "\n\n"
          + "“We looked at every other way,” said Ole Strand, who heads the harbour office.\n\n"
              .repeat(6);

  private static WireStory story(byte[] mail) {
    Reading reading = WireReader.standard().read(new RawItem("mail.eml", null, mail));
    WireStory story = assertInstanceOf(Reading.Read.class, reading, reading::toString).story();
    assertEquals(
        story.text(), story.reading().invert(story.text()).applyTo(story.article().text()));
    return story;
  }

  private static WireStory story(String subject, String rest) {
    return story(mail(subject, rest));
  }

  private static byte[] mail(String subject, String rest) {
    return (HEAD + "Subject: " + subject + "\r\n" + rest).getBytes(StandardCharsets.UTF_8);
  }

  private static String mixed(String... parts) {
    return "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
        + String.join("\r\n--x\r\n", parts)
        + "\r\n--x--\r\n";
  }

  private static String text(String words) {
    return "Content-Type: text/plain; charset=utf-8\r\n\r\n" + words;
  }

  private static String page(String html) {
    return "Content-Type: text/html; charset=utf-8\r\n\r\n" + html;
  }

  private static String file(String name, String type, byte[] bytes) {
    return "Content-Type: "
        + type
        + "\r\nContent-Disposition: attachment; filename=\""
        + name
        + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(bytes);
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void pagesAroundAPictureAreOneLetter() {
    String html =
        "<p>The bridge will close on Monday for eleven weeks, the harbour office said.</p>";
    String below = "<p>Ferries are to run every ten minutes until the end of June.</p>";
    WireStory story =
        story("Bridge", mixed(page(html), "Content-Type: image/png\r\n\r\n\u0089PNG", page(below)));
    assertTrue(story.article().text().contains("eleven weeks"), story.article().text());
    assertTrue(story.article().text().contains("every ten minutes"), story.article().text());
  }

  @Test
  void plainTextBesideAPageIsRead() {
    WireStory story =
        story(
            "Bridge",
            mixed(
                text(
                    "The harbour office sent this paragraph as plain text & the rest as a page, it said on Monday."),
                page("<p>" + LONG.strip().replace("\n\n", "</p><p>") + "</p>")));
    assertTrue(
        story
            .article()
            .text()
            .contains(
                "The harbour office sent this paragraph as plain text & the rest as a page, it said on Monday."),
        story.article().text());
    assertTrue(story.article().text().contains("every ten minutes"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hi all,||Please find the story attached. It is embargoed until 06:00 GMT Friday. Thanks!;06:00 GMT Friday",
        "EMBARGO: 5 May, 0001 BST||Attached is the story.;5 May, 0001 BST",
        "Guten Tag,||anbei der Text.|Sperrfrist: Freitag, 6 Uhr;Freitag, 6 Uhr"
      })
  void anEmbargoInTheLetterBindsWhatIsAttached(String letter, String embargo) {
    WireStory story =
        story(
            "Bridge",
            mixed(text(letter.replace('|', '\n')), file("s.txt", "text/plain", bytes(LONG))));
    assertTrue(story.article().text().contains("every ten minutes"), story.article().text());
    String found = story.article().field(FieldName.EMBARGO).orElse("none");
    assertTrue(found.startsWith(embargo), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "EMBARGO 06:00 GMT Friday: The bridge closes;The bridge closes;06:00 GMT Friday",
        "UNDER EMBARGO Tuesday: The bridge closes;The bridge closes;Tuesday",
        "Embargo on grain exports: what it means;Embargo on grain exports: what it means;"
      })
  void anEmbargoInTheSubjectNeedsNoColon(String subject, String headline, String embargo) {
    Subject read = Subject.of(subject);
    assertEquals(headline, read.headline().orElse(null));
    assertEquals(embargo, read.embargo().orElse(null));
  }

  @Test
  void aLongCoveringLetterDoesNotHideWhatIsAttached() {
    String letter =
        "Dear editors,\n\nplease find attached the story we spoke about last week. "
            + "It was a pleasure to meet you all at the harbour, and thank you for lunch. "
                .repeat(9);
    String attached = "Headline of the file\n\n" + LONG.repeat(3);
    WireStory story =
        story("Bridge", mixed(text(letter), file("s.txt", "text/plain", bytes(attached))));
    assertTrue(story.article().text().contains("every ten minutes"), story.article().text());
    assertFalse(story.article().text().contains("pleasure to meet"), story.article().text());
    assertTrue(story.text().contains("pleasure to meet"), "it is kept, and shown as removed");
  }

  @Test
  void filesThatWereNotReadAreNamed() {
    WireStory story =
        story(
            "Two",
            mixed(
                text("Two stories for you, attached."),
                file("bridge.txt", "text/plain", bytes(LONG)),
                file("ferry.txt", "text/plain", bytes("Ferry\n\n" + LONG.repeat(2)))));
    assertTrue(
        story.notices().stream()
            .anyMatch(
                notice ->
                    notice
                        .message()
                        .equals(
                            "was not read, but holds text: bridge.txt; stet import takes in each")),
        () -> story.notices().toString());
  }

  @Test
  void whyAFileCouldNotBeReadIsSaid() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
      packed.write(new byte[80 << 20]);
    }
    WireStory story =
        story("B", mixed(text(STORY), file("b.gz", "application/gzip", bomb.toByteArray())));
    assertTrue(
        story.notices().stream().anyMatch(notice -> notice.message().contains("unpacks to more")),
        () -> story.notices().toString());
  }

  @Test
  void anArchiveThatIsAttachedIsOpened() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("bridge.txt"));
      zip.write(bytes(LONG));
    }
    WireStory story =
        story(
            "B",
            mixed(text("See attached."), file("b.zip", "application/zip", bytes.toByteArray())));
    assertTrue(story.article().text().contains("every ten minutes"), story.article().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De\u00a0: Ida Bek\nEnvoyé\u00a0: lundi 4 mai 2026 10:00\nÀ\u00a0: desk\nObjet\u00a0: Le pont",
        "De : Ida Bek\nEnvoyé : lundi 4 mai 2026 10:00\nÀ : desk\nObjet : Le pont",
        "Von: Ida Bek\nGesendet: Montag, 4. Mai 2026 10:00\nAn: desk\nBetreff: Le pont",
        "De: Ida Bek\nEnviado el: lunes, 4 de mayo de 2026 10:00\nPara: desk\nAsunto: Le pont",
        "Da: Ida Bek\nInviato: lunedì 4 maggio 2026 10:00\nA: desk\nOggetto: Le pont",
        "De: Ida Bek\nEnviada em: 4 de maio de 2026 10:00\nPara: desk\nAssunto: Le pont",
        "Van: Ida Bek\nVerzonden: maandag 4 mei 2026 10:00\nAan: desk\nOnderwerp: Le pont",
        "Från: Ida Bek\nSkickat: den 4 maj 2026 10:00\nTill: desk\nÄmne: Le pont",
        "Fra: Ida Bek\nSendt: 4. mai 2026 10:00\nTil: desk\nEmne: Le pont",
        "Od: Ida Bek\nWysłano: 4 maja 2026 10:00\nDo: desk\nTemat: Le pont"
      })
  void theHeadOfWhatWasSentOnIsKnownInManyLanguages(String head) {
    Letter letter = Letter.of("fyi\n\n" + head + "\n\n" + STORY);
    assertEquals(STORY, letter.story());
    assertEquals("Le pont", letter.forwarded().get(MailParts.Line.SUBJECT));
    String html = "<p>fyi</p><p>" + head.replace("\n", "<br>") + "</p><p>" + LONG.strip();
    WireStory story = story("TR: Le pont", page(html.replace("\n\n", "</p><p>")));
    assertTrue(
        story.article().plain(story.article().body().get(0)).startsWith("The bridge"),
        story.article().text());
  }

  @Test
  void whatAPageSendsOnIsNoQuotation() {
    String html =
        "<div>Begin forwarded message:</div><blockquote type=cite><div><b>From: </b>Ida Bek</div>"
            + "<div><b>Subject: </b>Bridge</div><div><b>Date: </b>4 May 2026</div><br><p>"
            + LONG.strip().replace("\n\n", "</p><p>")
            + "</p></blockquote>";
    WireStory story = story("Fwd: Bridge", page(html));
    assertFalse(story.article().text().contains("\n> "), story.article().text());
    assertTrue(story.article().text().contains("every ten minutes"));
    assertFalse(story.article().text().contains("Begin forwarded"), story.article().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thanks,",
        "Thanks!",
        "Sent from my phone",
        "--",
        "Cheers",
        "> He wrote it on a napkin, and it read: never again, whatever they say to you.",
        "To unsubscribe from the list of the harbour office people wrote to the minister."
      })
  void whatStandsInTheMidstOfAStoryIsPartOfIt(String line) {
    String end =
        "\n\nThe minister said on Tuesday that the bridge would have to close before the summer.\n\n"
            + "Her party had asked for another way, and she said it had been given one by the office. "
            + "It was the third such plan within a decade, and the first that was paid for in full by"
            + " the owners of the ferries, who had asked for it at every meeting since the flood, in"
            + " letters, in the newspapers and in court, where the case has been heard since 2019.";
    String story = STORY + "\n\n" + line + end;
    assertEquals(story, Letter.of(story).story());
  }

  @Test
  void aStoryThatIsQuotedFromTopToBottomIsRead() {
    WireStory story = story("Bridge", text("> " + LONG.strip().replace("\n", "\n> ")));
    assertTrue(
        story.article().plain(story.article().body().get(0)).startsWith("The bridge"),
        story.article().text());
  }

  @Test
  void lineEndsMayBeCarriageReturnsAlone() {
    byte[] mail = mail("Bridge", text(STORY));
    String lines = new String(mail, StandardCharsets.UTF_8).replace("\r\n", "\n");
    WireStory story = story(lines.replace('\n', '\r').getBytes(StandardCharsets.UTF_8));
    assertEquals("email", story.format());
    assertEquals(2, story.article().body().size());
  }

  @Test
  void mailboxesAreTakenApart() {
    String one =
        "From: a@x.example\nSubject: One\nDate: 4 May 2026 10:00\n\n>From the start.\n>>From it.\n";
    String two =
        "From: b@x.example\nSubject: Two\nDate: 4 May 2026 11:00\n\nFrom here on it rained.\n";
    String box =
        "From a@x.example Mon May  4 10:00:00 2026\n"
            + one
            + "\nFrom MAILER-DAEMON Mon May  4 11:00:00 2026 +0200\n"
            + two;
    List<String> messages =
        Mailbox.messages(bytes(box)).stream()
            .map(message -> new String(message, StandardCharsets.UTF_8))
            .toList();
    assertEquals(List.of(one.replace("\n>", "\n"), two), messages);
    assertEquals(
        List.of(two), List.of(new String(Mailbox.first(bytes(two)), StandardCharsets.UTF_8)));
  }

  @Test
  void aPlainFooterBehindBase64IsNotDecoded() {
    String data = Base64.getMimeEncoder().encodeToString(bytes(LONG));
    String footer = "\r\n_______________\r\nDesk mailing list\r\nhttps://lists.example/desk\r\n";
    WireStory story =
        story(
            "Bridge",
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + data
                + footer);
    assertTrue(story.text().contains("Desk mailing list"), story.text());
    assertFalse(story.article().text().contains("mailing list"), story.article().text());
    assertTrue(story.article().text().contains("every ten minutes"));
  }

  @Test
  void aCharacterCutBetweenTwoEncodedWordsIsWhole() {
    String cut = "=?utf-8?B?0JzQvtGB0LrQstD=?= =?utf-8?B?sCDQuCDQu9C10YE=?=";
    assertEquals("Москва и лес", HeaderWords.decoded(cut));
    assertEquals("né", HeaderWords.decoded("=?utf-8?Q?n=C3?=\r\n =?utf-8?Q?=A9?="));
    assertEquals("aé b", HeaderWords.decoded("a=?utf-8?Q?=C3=A9?= b"));
    assertEquals("éя", HeaderWords.decoded("=?iso-8859-1?Q?=E9?= =?koi8-r?B?0Q==?="));
    assertEquals("x", new String(bytes("x"), Charset.forName("windows-1252")), "sets are at hand");
  }
}
