package org.stet.intake.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.arrival.api.Outcome;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.TakenIn;
import org.stet.store.api.Version;
import org.stet.storejdbc.H2Stores;
import org.stet.wire.api.RawItem;

/** What arrived, in a real store. */
class IntakeTest {
  private static final String FERRY =
      """
      Ferry runs again

      By Signe Aas

      The ferry to Norr sailed again on Monday, eleven weeks after its engine failed.

      "We would not have sailed with that engine," said Captain Ulla Berg.
      """;

  @TempDir Path folder;
  private DeskStore store;

  @BeforeEach
  void open() throws Exception {
    store = new H2Stores().open(folder, "a test");
  }

  @AfterEach
  void close() throws StoreFailure {
    store.close();
  }

  private Intake.Result takeIn(String name, byte[] bytes) throws StoreFailure {
    return Intake.standard().takeIn(new RawItem(name, null, bytes), store, "Ida");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(bytes(namesAndTexts[i + 1]));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void aStoryIsKeptAsItCameAndAsItWasCleaned() throws Exception {
    Intake.Result result = takeIn("/wire/in/ferry.txt", bytes(FERRY));
    assertEquals(Outcome.DONE, result.outcome());
    assertEquals("", result.why());
    TakenIn taken = result.taken().get(0);
    assertEquals(TakenIn.What.NEW_ARTICLE, taken.what());
    assertEquals("Ferry runs again", taken.article().title());
    assertEquals("/wire/in/ferry.txt", taken.article().origin());
    List<Version> versions = store.versions(taken.article().id());
    assertEquals(2, versions.size());
    assertTrue(versions.get(1).text().startsWith("Headline: Ferry runs again\n"));
    assertTrue(versions.get(1).reason().startsWith("cleaned: "), versions.get(1)::reason);
    assertEquals("Ida", versions.get(1).author());
    assertEquals(
        TakenIn.What.KNOWN, takeIn("/wire/in/ferry.txt", bytes(FERRY)).taken().get(0).what());
  }

  @Test
  void eachStoryOfABundleIsAnArticleNamedByItsPlace() throws Exception {
    String other = FERRY.replace("Ferry runs again", "Bridge closes").replace("ferry", "bridge");
    Intake.Result result = takeIn("/in/day.zip", zip("a/ferry.txt", FERRY, "bridge.txt", other));
    assertEquals(Outcome.DONE, result.outcome());
    assertEquals(
        List.of("/in/day.zip!/a/ferry.txt", "/in/day.zip!/bridge.txt"),
        result.taken().stream().map(taken -> taken.article().origin()).toList());
  }

  @Test
  void whatCouldNotBeTakenInIsNamedWithTheCause() throws Exception {
    Intake.Result picture =
        takeIn("/in/a.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0});
    assertEquals(Outcome.UNKNOWN, picture.outcome());
    assertTrue(picture.why().startsWith("/in/a.jpg is no text but an image (JPEG)"), picture::why);
    Intake.Result empty = takeIn("/in/b.txt", new byte[0]);
    assertEquals(Outcome.FAILED, empty.outcome());
    assertTrue(empty.why().startsWith("/in/b.txt is empty"), empty::why);
    assertTrue(empty.taken().isEmpty());
    Intake.Result half =
        takeIn("/in/day.zip", zip("ferry.txt", FERRY, "b.xml", "<?xml version='1.0'?><invoice/>"));
    assertEquals(Outcome.FAILED, half.outcome(), "somebody has to look at the rest");
    assertEquals(1, half.taken().size());
    assertTrue(half.why().startsWith("1 story of it taken in, not: /in/day.zip!/b.xml"), half::why);
    assertTrue(store.article(1).isPresent());
    assertFalse(store.article(2).isPresent());
  }

  @Test
  void linesThatRecurInStoriesOfASourceAreTakenOutOfTheNext() throws Exception {
    String sign = "Nordwire reports from forty-one ports on two coasts.";
    List<String> stories =
        List.of(
            "NORR (Nordwire) - Ice has closed the harbour for the first time since the long frost.",
            "MARDEN (Nordwire) - A baker who had sold no bread for a week was found on Tuesday.",
            "BRACK (Nordwire) - The council wants every second lamp out by midnight from May on.",
            "HOLM (Nordwire) - Forty pupils have counted the swifts above their school roof.",
            "LERBY (Nordwire) - The owners of the lock took back their offer to the union.");
    String last = "";
    for (String story : stories) {
      String text = "Headline " + story.length() + "\n\n" + story + "\n\n" + sign + "\n";
      String name = "/in/" + story.substring(0, 4) + ".txt";
      last = takeIn(name, bytes(text)).taken().get(0).head().text();
    }
    assertFalse(last.contains(sign), last);
    assertTrue(last.contains("union"), last);
  }
}
