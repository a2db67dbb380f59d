package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // What is compared may be null.
class LinesTest {
  @Test
  void endsLinesAtLineFeeds() throws IOException, Failure {
    Lines lines = lines("a\r\nb\rc\n\n\u2028d");
    assertEquals("a", lines.next());
    assertEquals("b\rc", lines.next());
    assertEquals("", lines.next());
    assertEquals("\u2028d", lines.next());
    assertEquals(4, lines.number());
    assertNull(lines.next());
    assertNull(lines.next());
  }

  @Test
  void hasNoLineAfterTheLastLineEnd() throws IOException, Failure {
    Lines lines = lines("a\n");
    lines.next();
    assertNull(lines.next());
  }

  @Test
  void dropsAByteOrderMarkAtTheBeginningOnly() throws IOException, Failure {
    Lines lines = lines("\ufeffa\n\ufeffb\n");
    assertEquals("a", lines.next());
    assertEquals("\ufeffb", lines.next());
    assertEquals("", lines("\ufeff").next());
  }

  @Test
  void goesOnBehindALineThatIsTooLong() throws IOException, Failure {
    Lines lines = lines("aaaaaaaaaa\nb\n", 5);
    assertEquals("too-large", assertThrows(Failure.class, lines::next).code());
    assertEquals("b", lines.next());
    assertEquals(2, lines.number());
  }

  @Test
  void goesOnBehindALineThatIsNotUtf8() throws IOException, Failure {
    byte[] bytes = {'a', (byte) 0xFC, '\n', 'b'};
    Lines lines = new Lines(new ByteArrayInputStream(bytes), 100);
    assertEquals("not-utf-8", assertThrows(Failure.class, lines::next).code());
    assertEquals("b", lines.next());
  }

  private static Lines lines(String text) {
    return lines(text, 1 << 20);
  }

  private static Lines lines(String text, int most) {
    return new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), most);
  }
}
