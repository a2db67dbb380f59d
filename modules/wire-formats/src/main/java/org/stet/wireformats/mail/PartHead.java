package org.stet.wireformats.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;

/** What the header of one part says of it. For one thread. */
final class PartHead {
  private final Map<String, String> type = new HashMap<>();
  private final Map<String, String> disposition = new HashMap<>();
  private boolean attached;

  /** Takes note of a header line. */
  void take(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    if (name.equals("content-type")) {
      parameters(field, type);
    } else if (name.equals("content-disposition")) {
      attached = parameters(field, disposition).toLowerCase(Locale.ROOT).startsWith("attachment");
    }
  }

  private static String parameters(Field field, Map<String, String> into) {
    RawBody body =
        RawFieldParser.DEFAULT.parseRawBody(
            new RawField(field.getName(), field.getBody() == null ? "" : field.getBody()));
    for (NameValuePair pair : body.getParams()) {
      if (pair.getName() != null && pair.getValue() != null) {
        into.putIfAbsent(pair.getName().toLowerCase(Locale.ROOT), pair.getValue());
      }
    }
    return body.getValue() == null ? "" : body.getValue();
  }

  Map<String, String> parameters() {
    return type;
  }

  boolean isAttached() {
    return attached || disposition.containsKey("filename");
  }

  /** The name of the file, or an empty text. */
  String fileName() {
    for (String value :
        new String[] {
          disposition.getOrDefault("filename", ""),
          disposition.getOrDefault("filename*", "").replaceFirst("^[\\w-]*'[\\w-]*'", ""),
          type.getOrDefault("name", "")
        }) {
      if (!value.isBlank()) {
        String words = HeaderWords.of(value.getBytes(StandardCharsets.UTF_8));
        return words.substring(Math.max(words.lastIndexOf('/'), words.lastIndexOf('\\')) + 1);
      }
    }
    return "";
  }
}
