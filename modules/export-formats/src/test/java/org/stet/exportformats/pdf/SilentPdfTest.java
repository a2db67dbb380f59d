package org.stet.exportformats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.export.api.Exported;
import org.stet.export.api.Outgoing;
import org.stet.text.api.Article;

/** What the libraries have to say of fonts is for nobody who exports a story. */
class SilentPdfTest {
  private final Logger root = Logger.getLogger("");
  private final Logger pdfbox = Logger.getLogger("org.apache.pdfbox");
  private final Logger fontbox = Logger.getLogger("org.apache.fontbox");
  private final Ear ear = new Ear();

  /** Hears what would be printed. */
  private static final class Ear extends Handler {
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void publish(LogRecord said) {
      heard.add(said.getLoggerName() + ": " + said.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void listen() {
    pdfbox.setLevel(null); // A reader of PDF may have silenced it.
    fontbox.setLevel(null);
    ear.setLevel(Level.WARNING);
    root.addHandler(ear);
  }

  @AfterEach
  void stopListening() {
    root.removeHandler(ear);
  }

  @Test
  void nothingIsSaidWhileAPageIsMade() {
    Article story = Article.of("Headline: Pier\n\nIt *is* shut \ud83e\uddff.\n");
    Exported exported = Exported.of(new PdfExporter(), Outgoing.of(story));
    assertInstanceOf(Exported.Made.class, exported);
    assertEquals(List.of(), ear.heard);
  }
}
