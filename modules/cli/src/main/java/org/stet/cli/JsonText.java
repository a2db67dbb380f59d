package org.stet.cli;

import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON text (RFC 8259) on one line. Half surrogate pairs are written as escapes, so that
 * the text can be encoded in UTF-8 whatever it holds; all other characters stand as they are.
 *
 * <p>Not for several threads. It trusts its callers to open and close in order.
 */
final class JsonText {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder(1024);
  private final StringBuilder open = new StringBuilder();

  JsonText object() {
    return open('{', '}');
  }

  JsonText array() {
    return open('[', ']');
  }

  /** Closes the object or array that was opened last. */
  JsonText end() {
    int last = open.length() - 1;
    out.append(open.charAt(last));
    open.setLength(last);
    return this;
  }

  /** The name of the field whose value comes next. */
  JsonText name(String name) {
    value(name);
    out.append(':');
    return this;
  }

  JsonText field(String name, @Nullable String value) {
    return name(name).value(value);
  }

  JsonText field(String name, long value) {
    return name(name).value(value);
  }

  JsonText field(String name, boolean value) {
    return name(name).value(value);
  }

  /** A number with at most six digits after the point. */
  JsonText field(String name, double value) {
    name(name).separate();
    out.append(Math.rint(value * 1e6) / 1e6);
    return this;
  }

  JsonText value(@Nullable String value) {
    if (value == null) {
      return nothing();
    }
    separate();
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == '\u007f' || c == '\u2028' || c == '\u2029') {
        escape(c);
      } else if (Character.isSurrogate(c)) {
        if (Character.isHighSurrogate(c)
            && i + 1 < value.length()
            && Character.isLowSurrogate(value.charAt(i + 1))) {
          out.append(c).append(value.charAt(++i));
        } else {
          escape(c);
        }
      } else {
        out.append(c);
      }
    }
    out.append('"');
    return this;
  }

  JsonText value(long value) {
    separate();
    out.append(value);
    return this;
  }

  JsonText value(boolean value) {
    separate();
    out.append(value);
    return this;
  }

  JsonText nothing() {
    return raw("null");
  }

  /** A value that is JSON already. */
  JsonText raw(String json) {
    separate();
    out.append(json);
    return this;
  }

  private void escape(char c) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      default -> {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt((c >> shift) & 15));
        }
      }
    }
  }

  private JsonText open(char opening, char closing) {
    separate();
    out.append(opening);
    open.append(closing);
    return this;
  }

  /** Puts a comma where one value follows another. */
  private void separate() {
    int length = out.length();
    if (length > 0) {
      char last = out.charAt(length - 1);
      if (last != '{' && last != '[' && last != ':') {
        out.append(',');
      }
    }
  }

  /** The text so far. */
  @Override
  public String toString() {
    return out.toString();
  }
}
