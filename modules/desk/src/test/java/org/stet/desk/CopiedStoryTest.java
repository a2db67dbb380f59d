package org.stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import org.junit.jupiter.api.Test;

class CopiedStoryTest {

  @Test
  void aWebPageIsTextAndPage() throws Exception {
    CopiedStory page = new CopiedStory("<p>A</p>", true);
    assertEquals("<p>A</p>", page.getTransferData(DataFlavor.allHtmlFlavor));
    assertEquals("<p>A</p>", page.getTransferData(DataFlavor.stringFlavor));
    assertTrue(page.isDataFlavorSupported(DataFlavor.allHtmlFlavor));
  }

  @Test
  void anythingElseIsTextOnly() throws Exception {
    CopiedStory text = new CopiedStory("A < B", false);
    assertFalse(text.isDataFlavorSupported(DataFlavor.allHtmlFlavor));
    assertThrows(
        UnsupportedFlavorException.class, () -> text.getTransferData(DataFlavor.allHtmlFlavor));
    assertEquals("A < B", text.getTransferData(DataFlavor.stringFlavor));
  }
}
