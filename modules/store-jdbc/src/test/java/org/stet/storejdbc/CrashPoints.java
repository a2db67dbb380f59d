package org.stet.storejdbc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.storejdbc.RecordedFiles.Act;

/** Opens a database as it was after each of the writes to it. */
final class CrashPoints {
  private final Path folder;
  private final List<Act> acts;
  private final List<String> faults = new ArrayList<>();

  CrashPoints(Path folder, List<Act> acts) {
    this.folder = folder;
    this.acts = acts;
  }

  /** What is missing, if the process is killed: all that was written is there. */
  List<String> killed() throws Exception {
    return opened(new Random(0), false);
  }

  /** What is missing, if the power is cut: of what was not forced, any part is there. */
  List<String> withoutPower(Random random) throws Exception {
    return opened(random, true);
  }

  private List<String> opened(Random random, boolean powerCut) throws Exception {
    Path state = Files.createTempFile(folder, "state", null);
    List<Act> pending = new ArrayList<>();
    long saves = 0;
    try (FileChannel channel = channel(state)) {
      for (int i = 0; i < acts.size(); i++) {
        Act act = acts.get(i);
        if (act instanceof Act.Acknowledged acknowledged) {
          saves = acknowledged.saves();
        } else if (!powerCut) {
          apply(act, channel);
        } else if (act instanceof Act.Force) {
          for (Act earlier : pending) {
            apply(earlier, channel);
          }
          pending.clear();
        } else {
          pending.add(act);
        }
        look(state, pending.stream().filter(any -> random.nextBoolean()).toList(), saves, i);
      }
    }
    return faults;
  }

  private void look(Path state, List<Act> more, long saves, int number) throws IOException {
    Path copy = Files.createTempDirectory(folder, "killed");
    Path file = DatabaseFile.in(copy);
    Files.copy(state, file, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel channel = channel(file)) {
      for (Act act : more) {
        apply(act, channel);
      }
    }
    Acknowledged acknowledged = new Acknowledged(copy);
    acknowledged.write(new Acknowledged.Count(saves, 0, 0));
    try (DeskStore store = new H2Stores().open(copy, "a test")) {
      store.articles(1);
    } catch (StoreFailure e) {
      if (saves > 0) {
        faults.add(
            "after act " + number + ", " + acts.get(number) + ": " + e.inWords() + "\n" + more);
      }
    }
    try (var files = Files.list(copy)) {
      for (Path any : files.toList()) {
        Files.delete(any);
      }
    }
    Files.delete(copy);
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private static void apply(Act act, FileChannel channel) throws IOException {
    if (act instanceof Act.Write write) {
      channel.write(write.bytes().duplicate(), write.place());
    } else if (act instanceof Act.Truncate truncate) {
      channel.truncate(truncate.size());
    }
  }
}
