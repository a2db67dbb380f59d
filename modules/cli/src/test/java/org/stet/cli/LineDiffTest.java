package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

class LineDiffTest {
  @Test
  void printsNothingForNothing() {
    assertEquals("", diff("a\nb\n"));
  }

  @Test
  void printsOneHunkForNeighbours() {
    String text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    assertEquals(
        """
        --- x
        +++ x
        @@ -1,8 +1,7 @@
         1
        -2
        +two
         3
         4
        -5
         6
         7
         8
        """,
        diff(text, edit(2, 3, "two"), edit(8, 10, "")));
  }

  @Test
  void saysWhereALineEndIsMissing() {
    assertEquals(
        "--- x\n+++ x\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n",
        diff("a\nb", edit(3, 3, "\n")));
  }

  @Test
  void insertsAtTheTop() {
    assertEquals(
        "--- x\n+++ x\n@@ -1,2 +1,3 @@\n+Headline: A\n a\n b\n",
        diff("a\nb\n", edit(0, 0, "Headline: A\n")));
  }

  /** Applied by hand, every diff leads from the one text to the other. */
  @Test
  void leadsFromTheOneTextToTheOther() {
    Random random = new Random(5);
    for (int round = 0; round < 3000; round++) {
      String text = text(random, 30);
      List<Edit> edits = new ArrayList<>();
      int at = 0;
      while (at < text.length()) {
        int start = at + random.nextInt(12);
        int end = start + random.nextInt(6);
        if (end > text.length()) {
          break;
        }
        edits.add(edit(start, end, text(random, 5)));
        at = end + 1;
      }
      ChangeSet change = ChangeSet.of(text.length(), edits);
      String diff = diff(text, edits.toArray(new Edit[0]));
      assertEquals(change.applyTo(text), patched(text, diff), () -> text + "\n=>\n" + diff);
    }
  }

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append("ab\n".charAt(random.nextInt(3)));
    }
    return text.toString();
  }

  /** What {@code patch} does. */
  private static String patched(String text, String diff) {
    List<String> before = new ArrayList<>(List.of(text.split("(?<=\n)")));
    if (text.isEmpty()) {
      before.clear();
    }
    StringBuilder after = new StringBuilder();
    int at = 0;
    List<String> lines = diff.lines().skip(2).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean ended = i + 1 == lines.size() || !lines.get(i + 1).startsWith("\\");
      String words = line.substring(1) + (ended ? "\n" : "");
      switch (line.charAt(0)) {
        case '@' -> {
          String[] place = line.substring(4, line.indexOf(' ', 4)).split(",");
          int start = Integer.parseInt(place[0]) - (place[1].equals("0") ? 0 : 1);
          while (at < start) {
            after.append(before.get(at++));
          }
        }
        case ' ' -> {
          assertEquals(before.get(at++), words);
          after.append(words);
        }
        case '-' -> assertEquals(before.get(at++), words);
        case '+' -> after.append(words);
        default -> {}
      }
    }
    while (at < before.size()) {
      after.append(before.get(at++));
    }
    return after.toString();
  }

  private static Edit edit(int start, int end, String words) {
    return new Edit(new TextRange(start, end), words, "rule", "reason");
  }

  private static String diff(String text, Edit... edits) {
    ChangeSet change = ChangeSet.of(text.length(), List.of(edits));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Surroundings surroundings =
        Run.in(Path.of("")).surroundings(System.in, out, new ByteArrayOutputStream());
    new LineDiff(text, change.applyTo(text), change.offsetMap().stretches())
        .print("x", new Sheet(surroundings));
    surroundings.out().flush();
    return out.toString(StandardCharsets.UTF_8);
  }
}
