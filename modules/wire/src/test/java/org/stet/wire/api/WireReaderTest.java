package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stet.text.api.ChangeSet;
import org.stet.wire.spi.WireFormat;

class WireReaderTest {
  private static final RawItem ITEM =
      new RawItem("in/story.txt", null, "Rain.\n".getBytes(StandardCharsets.UTF_8));

  private static final Logger LOG = Logger.getLogger(WireReader.class.getName());

  @BeforeAll
  static void breakInSilence() {
    LOG.setLevel(Level.OFF);
  }

  @AfterAll
  static void speakAgain() {
    LOG.setLevel(null);
  }

  private record Given(String id, int confidence, Supplier<Reading> reading) implements WireFormat {
    @Override
    public Sniff sniff(RawItem item) {
      return new Sniff(confidence, "as given");
    }

    @Override
    public Reading read(RawItem item) {
      return reading.get();
    }
  }

  private static Given reads(String id, int confidence) {
    WireStory story = WireStory.of(id, StoryKind.STORY, "Rain.\n", ChangeSet.none(6), List.of());
    return new Given(id, confidence, () -> new Reading.Read(story));
  }

  @Test
  void whatTakesTooLongIsGivenUp() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    Given slow =
        new Given(
            "slow",
            90,
            () -> {
              try {
                Thread.sleep(60_000);
              } catch (InterruptedException e) {
                interrupted.countDown();
              }
              throw new IllegalStateException("nobody waits");
            });
    WireReader reader =
        WireReader.of(List.of(slow, reads("b", 1))).within(Limits.USUAL.with(Limit.TIME, 1));
    Reading.Rejected rejected = assertInstanceOf(Reading.Rejected.class, reader.read(ITEM));
    assertEquals("too-slow", rejected.code());
    assertEquals(
        "in/story.txt: reading takes longer than a second and was given up", rejected.message());
    assertTrue(interrupted.await(10, TimeUnit.SECONDS), "it is told");
    RawItem outer = ITEM.within(reader.limits());
    RawItem inner = Nest.of(outer).inside(outer, "day.zip!/a.txt", null, new byte[1]);
    rejected = assertInstanceOf(Reading.Rejected.class, reader.read(inner));
    assertEquals("too-slow", rejected.code(), "a story of a bundle, too");
  }

  @Test
  void waitingCanBeBrokenOff() {
    Thread.currentThread().interrupt();
    Given slow =
        new Given(
            "slow",
            90,
            () -> {
              throw new IllegalStateException("may or may not come so far");
            });
    assertInstanceOf(Reading.Rejected.class, WireReader.of(List.of(slow)).read(ITEM));
    assertTrue(Thread.interrupted(), "who waits knows it still");
  }

  @Test
  void whatIsTooLargeIsNotRead() {
    WireReader reader = WireReader.of(List.of(reads("a", 90)));
    RawItem large = new RawItem("large", null, new byte[(1 << 20) + 1]);
    assertInstanceOf(Reading.Read.class, reader.read(large));
    Reading.Rejected rejected =
        assertInstanceOf(
            Reading.Rejected.class, reader.within(Limits.USUAL.with(Limit.SIZE, 1)).read(large));
    assertEquals("large has 1 MB; more than 1 MB is not read as a story", rejected.message());
  }

  private static Given breaks(String id, int confidence, Error error) {
    return new Given(
        id,
        confidence,
        () -> {
          throw error;
        });
  }

  private static Given breaks(String id, int confidence) {
    return new Given(
        id,
        confidence,
        () -> {
          throw new IllegalStateException("out of paper");
        });
  }

  private static WireStory story(WireFormat... formats) {
    Reading reading = WireReader.of(List.of(formats)).read(ITEM);
    return assertInstanceOf(Reading.Read.class, reading).story();
  }

  private static Reading.Rejected rejected(WireFormat... formats) {
    Reading reading = WireReader.of(List.of(formats)).read(ITEM);
    return assertInstanceOf(Reading.Rejected.class, reading);
  }

  @Test
  void theSurestReads() {
    assertEquals("b", story(reads("a", 1), reads("b", 90), reads("c", 50)).format());
  }

  @Test
  void ofEquallySureTheFirstReads() {
    assertEquals("a", story(reads("a", 50), reads("b", 50)).format());
  }

  @Test
  void whatNobodyTakesIsRejected() {
    assertEquals("unknown-format", rejected(reads("a", 0)).code());
    assertEquals("unknown-format", rejected().code());
    assertEquals(Optional.empty(), WireReader.of(List.of(reads("a", 0))).formatOf(ITEM));
  }

  @Test
  void aRejectionIsTheLastWord() {
    Reading.Rejected cause = new Reading.Rejected("cut-off", "the file ends in line 3", 3);
    assertEquals(cause, rejected(new Given("a", 90, () -> cause), reads("b", 50)));
  }

  @Test
  void aFormatThatBreaksIsNamedAndTheNextSurestReads() {
    WireStory story = story(breaks("a", 90), reads("b", 50));
    assertEquals("b", story.format());
    assertEquals(
        List.of(
            new Notice(
                "reader-failed",
                "the reader for a broke on in/story.txt: IllegalStateException (out of paper)")),
        story.notices());
  }

  @Test
  void aFormatThatBreaksIsNotReplacedByTheOneThatTakesAnything() {
    Reading.Rejected rejected = rejected(breaks("a", 90), reads("plain-text", 1));
    assertEquals("reader-failed", rejected.code());
    assertTrue(rejected.message().contains("in/story.txt"), rejected.message());
  }

  @Test
  void plugInsThatDoNotLinkOrRunOutOfStackDoNotTakeTheLineDown() {
    assertEquals("reader-failed", rejected(breaks("a", 9, new NoClassDefFoundError("x"))).code());
    assertEquals("reader-failed", rejected(breaks("a", 9, new StackOverflowError())).code());
  }

  @Test
  @SuppressWarnings("NullAway") // What a plug-in without annotations may do.
  void aFormatThatGivesNothingIsBroken() {
    assertEquals("reader-failed", rejected(new Given("a", 9, () -> null)).code());
  }

  @Test
  void aFormatThatBreaksWhileItSniffsIsPassedOver() {
    WireFormat broken =
        new WireFormat() {
          @Override
          public String id() {
            return "broken";
          }

          @Override
          public Sniff sniff(RawItem item) {
            throw new IllegalStateException("no nose");
          }

          @Override
          public Reading read(RawItem item) {
            throw new AssertionError("not asked");
          }
        };
    assertEquals("b", story(broken, reads("b", 50)).format());
  }
}
