package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.storejdbc.RecordedFiles.Act;

/**
 * A desk that is killed, or whose power is cut, between any two writes to the disk: no save that
 * was acknowledged is missing. All writes of a day's work are recorded; the file is then made again
 * as it was after each of them, and opened.
 */
class CrashPointsTest {
  @TempDir Path folder;

  @BeforeAll
  static void record() {
    FilePath.register(new RecordedFiles());
  }

  @ParameterizedTest(name = "{0} things, pauses up to {1} ms, seed {2}")
  @CsvSource({"60, 0, 12", "30, 0, 8", "12, 60, 7"})
  void noKillLosesASave(int things, int pause, long seed) throws Exception {
    List<Act> acts = recorded(DatabaseFile.STANDARD.retention(), things, pause, seed);
    assertEquals(List.of(), new CrashPoints(folder, acts).killed());
  }

  @ParameterizedTest(name = "{0} things, seed {1}")
  @CsvSource({"50, 5", "25, 6"})
  void noPowerCutLosesASave(int things, long seed) throws Exception {
    List<Act> acts = recorded(DatabaseFile.STANDARD.retention(), things, 0, seed);
    assertEquals(List.of(), new CrashPoints(folder, acts).withoutPower(new Random(seed)));
  }

  /** What a database does with free space only after it was open for a while. */
  @Test
  @EnabledIfSystemProperty(named = "stet.store.long", matches = "true")
  void aLongDayLosesNoSave() throws Exception {
    List<Act> acts = recorded(DatabaseFile.STANDARD.retention(), 600, 400, 3);
    assertEquals(List.of(), new CrashPoints(folder, acts).killed());
    assertEquals(List.of(), new CrashPoints(folder, acts).withoutPower(new Random(3)));
  }

  /** This test would see a save that is not there: here each last write is left out. */
  @Test
  void whatIsMissingIsSeen() throws Exception {
    List<Act> acts = recorded(DatabaseFile.STANDARD.retention(), 12, 0, 4);
    List<Act> some = acts.stream().filter(act -> !isChunk(act, acts.size())).toList();
    assertTrue(some.size() < acts.size());
    assertFalse(new CrashPoints(folder, some).killed().isEmpty());
  }

  private static boolean isChunk(Act act, int salt) {
    return act instanceof Act.Write write && (write.place() / 4096 + salt) % 3 == 0;
  }

  private List<Act> recorded(int retention, int things, int pause, long seed) throws Exception {
    RecordedFiles.begin();
    DatabaseFile files = new DatabaseFile(RecordedFiles.SCHEME + ":", retention);
    Path live = Files.createDirectory(folder.resolve("live"));
    new DeskWork(new H2Stores(Migrations.standard(), files), live, seed).day(things, pause);
    return RecordedFiles.acts();
  }
}
