package org.stet.wireformats;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.testkit.Fixtures;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;

/** How many items of each format are read in a second, printed; and a floor far below. */
class MarkupSpeedTest {
  private static final int WARM_UP = 200;
  private static final int ROUNDS = 400;

  /** A tenth of the aim: the machine may be busy. */
  private static final int LEAST_A_SECOND = 20;

  static List<String> formats() {
    return MarkupFixturesTest.FORMATS;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void manyItemsASecond(String format) throws IOException {
    List<RawItem> items = new ArrayList<>();
    for (Fixtures.Case one : Fixtures.in(Path.of("src/test/resources", format))) {
      items.add(new RawItem("item", null, Files.readAllBytes(MarkupFixturesTest.input(one))));
    }
    WireReader reader = WireReader.standard();
    int lines = read(reader, items, WARM_UP);
    long start = System.nanoTime();
    lines += read(reader, items, ROUNDS);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT, "%s: %.0f items a second, %d lines%n", format, ROUNDS / seconds, lines);
    assertTrue(ROUNDS / seconds > LEAST_A_SECOND, format);
  }

  private static int read(WireReader reader, List<RawItem> items, int rounds) {
    int lines = 0;
    for (int i = 0; i < rounds; i++) {
      Reading reading = reader.read(items.get(i % items.size()));
      lines += ((Reading.Read) reading).story().article().blocks().size();
    }
    return lines;
  }
}
