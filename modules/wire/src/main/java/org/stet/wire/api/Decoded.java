package org.stet.wire.api;

import java.nio.charset.Charset;
import java.util.List;

/**
 * The text of an item, and how its characters were read.
 *
 * @param text the text, without a byte order mark; line ends as they came
 * @param charset the character set that was used
 * @param why why this one: "byte order mark", "declared", "valid UTF-8"
 * @param notices what an editor should know, such as bytes that could not be decoded
 */
public record Decoded(String text, Charset charset, String why, List<Notice> notices) {

  public Decoded {
    notices = List.copyOf(notices);
  }
}
