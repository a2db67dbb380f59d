package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.facts.api.Quote;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/** What is remembered of paragraphs changes nothing but the time an edit takes. */
class ReadingsTest {
  private static final String[] PARTS = {
    "\"We shall pay,\" Mayor Ida Roth said.",
    "\"We always have.\"",
    "She said the bridge was safe.",
    "“The sea was rough.",
    "“But we will fish again,” Nils Brandt said.",
    "Brandt, who owns two boats, called the plan \"a joke\" and \"a shame\".",
    "According to the archive, the tower leans.",
    "\"ROTH: Good morning.",
    "\"BRANDT: Good morning to you.",
    "— Ida Roth",
    "The film \"Odd Hours\" was shot here, he said.",
    "‘Nobody asked us,’ said a man on the quay.",
    "He added:",
    "\"Never.\"",
    "It rained all week in Delft, and the harbour was closed.",
  };

  private static final String KEYS = "\"“”'‘’,.: \n—aeinrstASR";

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void afterEveryEditTheListIsThatOfAFullRun(int seed) {
    Random random = new Random(seed);
    RuleQuoteReader remembering = new RuleQuoteReader();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]).append("\n\n");
    }
    for (int edit = 0; edit < 60; edit++) {
      change(text, random);
      Article article = Article.of(text.toString());
      List<Quote> full = new RuleQuoteReader(0).read(article);
      assertEquals(full, remembering.read(article), () -> "seed " + seed + ": " + text);
      assertEquals(
          new RuleQuoteReader(0).cast(article),
          remembering.cast(article),
          () -> "seed " + seed + ": " + text);
    }
  }

  /** Types, deletes, moves or pastes somewhere. */
  private static void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    switch (random.nextInt(5)) {
      case 0, 1 -> text.insert(at, KEYS.charAt(random.nextInt(KEYS.length())));
      case 2 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
      case 3 -> text.insert(0, PARTS[random.nextInt(PARTS.length)] + "\n\n");
      default -> {
        int end = text.indexOf("\n\n", at);
        text.insert(
            end < 0 ? text.length() : end + 2, PARTS[random.nextInt(PARTS.length)] + "\n\n");
      }
    }
  }

  @Test
  void theSameParagraphIsReadOnce() {
    Readings readings = new Readings(1000);
    ParagraphReading first = readings.of("Roth said no.", List.of());
    assertSame(first, readings.of(new String("Roth said no.".toCharArray()), List.of()));
    assertEquals(1, readings.size());
  }

  @Test
  void otherQuotationsMakeAnotherParagraph() {
    Readings readings = new Readings(1000);
    ParagraphReading none = readings.of("\"No,\" Roth said.", List.of());
    ParagraphReading one = readings.of("\"No,\" Roth said.", List.of(new TextRange(0, 5)));
    assertNotSame(none, one);
    assertEquals(0, none.sentences().get(0).quotes().size());
    assertEquals(1, one.sentences().get(0).quotes().size());
  }

  @Test
  void whatWasNotAskedForTheLongestGoesFirst() {
    Readings readings = new Readings(20);
    ParagraphReading first = readings.of("It rained.", List.of());
    ParagraphReading second = readings.of("It snowed.", List.of());
    assertSame(first, readings.of("It rained.", List.of()));
    readings.of("It froze.", List.of());
    assertEquals(2, readings.size());
    assertSame(first, readings.of("It rained.", List.of()));
    assertNotSame(second, readings.of("It snowed.", List.of()));
  }

  @Test
  void whatIsLongerThanTheBoundIsNotKept() {
    Readings readings = new Readings(5);
    assertNotSame(readings.of("It rained.", List.of()), readings.of("It rained.", List.of()));
    assertEquals(0, readings.size());
  }

  @Test
  void noMoreIsHeldThanTheBound() {
    Readings readings = new Readings(1000);
    for (int i = 0; i < 500; i++) {
      readings.of("Paragraph number " + i + " of many.", List.of());
    }
    assertTrue(readings.size() <= 1000 / 27, readings.size() + " paragraphs");
    assertTrue(readings.size() > 20, readings.size() + " paragraphs");
  }

  @Test
  void severalThreadsMayAsk() throws InterruptedException {
    RuleQuoteReader reader = new RuleQuoteReader(300);
    Article article = Article.of(String.join("\n\n", PARTS));
    List<Quote> expected = new RuleQuoteReader(0).read(article);
    List<List<Quote>> found = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Thread thread =
          new Thread(
              () -> {
                for (int k = 0; k < 50; k++) {
                  List<Quote> quotes = reader.read(article);
                  synchronized (found) {
                    found.add(quotes);
                  }
                }
              });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(200, found.size());
    found.forEach(quotes -> assertEquals(expected, quotes));
  }

  @Test
  void whatIsReadOfAParagraphCountsFromItsStart() {
    String words = "\"No,\" said Ida Roth. She said it was late. In Delft, Nils Brandt agreed.";
    ParagraphReading reading = ParagraphReading.of(words, List.of(new TextRange(0, 5)));
    assertEquals(3, reading.sentences().size());
    SentenceReading first = reading.sentences().get(0);
    SentenceReading second = reading.sentences().get(1);
    SentenceReading third = reading.sentences().get(2);
    Said own = first.quotes().get(0).own();
    assertTrue(own != null && own.speaker().in(words).equals("Ida Roth"));
    assertTrue(first.cued());
    assertEquals(1, second.reported().size());
    assertEquals("it was late", second.reported().get(0).words().in(words));
    assertTrue(second.names().isEmpty());
    TextRange subject = third.subject();
    assertTrue(subject != null && subject.in(words).equals("Nils Brandt"));
    assertEquals(words.indexOf("In Delft"), third.start());
  }

  @Test
  void aSignatureIsAParagraphOfItsOwn() {
    ParagraphReading signed = ParagraphReading.of("— Ida Roth, Delft", List.of());
    TextRange name = signed.signature();
    assertTrue(name != null && name.start() == 2 && name.end() == 10);
    assertEquals(null, ParagraphReading.of("— Ida Roth said no", List.of()).signature());
    assertEquals(null, ParagraphReading.of("Ida Roth", List.of()).signature());
  }
}
