package org.stet.wireformats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.stet.wire.api.RawItem;
import org.stet.wireformats.Readings;

class StreamGuardTest {
  private static byte[] file(String dictionary, int length) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(
        ("%PDF-1.4\n1 0 obj << " + dictionary + " >> stream\n")
            .getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream packed = new DeflaterOutputStream(file)) {
      byte[] chunk = new byte[1 << 20];
      for (int i = 0; i < length; i++) {
        packed.write(chunk);
      }
    }
    file.writeBytes("\nendstream endobj\n".getBytes(StandardCharsets.US_ASCII));
    return file.toByteArray();
  }

  private static Optional<String> fault(byte[] file) {
    return StreamGuard.fault(new RawItem("item", null, file));
  }

  @Test
  void realFilesPass() throws IOException {
    for (byte[] sample : SamplePdfs.all()) {
      assertEquals(Optional.empty(), fault(sample));
    }
  }

  @Test
  void aStreamMadeToBurstIsRefusedBeforeItIsUnpacked() throws IOException {
    byte[] bomb = file("/Filter /FlateDecode", 120);
    assertTrue(bomb.length < 300_000);
    Optional<String> fault = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> fault(bomb));
    assertTrue(fault.orElseThrow().contains("unpacks to more"));
    assertEquals(
        "unsafe-file", Readings.rejected(new PdfFormat(), new RawItem("item", null, bomb)).code());
  }

  @Test
  void picturesAreNotUnpackedByAnybody() throws IOException {
    assertEquals(Optional.empty(), fault(file("/Subtype /Image /Filter /FlateDecode", 120)));
  }

  @Test
  void packedTimesOverIsRefused() throws IOException {
    assertTrue(fault(file("/Filter [/FlateDecode /FlateDecode /FlateDecode]", 1)).isPresent());
    assertTrue(fault(file("/Filter [/FlateDecode /FlateDecode]", 2)).isPresent());
  }

  @Test
  void whatOnlySaysStreamPasses() {
    byte[] words = "%PDF-1.4 stream of words, stream".getBytes(StandardCharsets.US_ASCII);
    assertEquals(Optional.empty(), fault(words));
  }
}
