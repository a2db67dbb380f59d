package org.stet.arrival.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;

/** The answer of a server, as far as whoever asks for news needs it. */
final class Response {
  private static final Pattern MAX_AGE =
      Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);
  private static final int UNCHANGED = 304;
  private static final int GONE = 410;

  private final ClassicHttpResponse response;
  private final int mostBytes;

  Response(ClassicHttpResponse response, int mostBytes) {
    this.response = response;
    this.mostBytes = mostBytes;
  }

  /**
   * What {@code body}, which is not closed, says.
   *
   * @param at the address that answers
   * @param movedTo where the address has moved for good
   */
  Answer read(InputStream body, URI at, Optional<URI> movedTo) throws IOException {
    int status = response.getCode();
    if (status == UNCHANGED) {
      return new Answer.Unchanged(rest());
    }
    if (status / 100 != 2) {
      return new Answer.Failed(inWords(status), rest(), status == GONE);
    }
    Optional<byte[]> bytes = bytes(unpacked(body));
    if (bytes.isEmpty()) {
      String most = (mostBytes >> 20) + " MB";
      return new Answer.Failed("it answers with more than " + most, rest(), false);
    }
    Validators validators =
        new Validators(
            at.toString(), header("ETag").orElse(""), header("Last-Modified").orElse(""));
    Duration wished = FeedWish.of(bytes.get());
    Duration rest = rest().compareTo(wished) < 0 ? wished : rest();
    return new Answer.Fetched(bytes.get(), validators, movedTo, rest);
  }

  private static String inWords(int status) {
    return switch (status) {
      case 401, 403, 407 -> "its server wants a password or forbids it (" + status + ")";
      case 404 -> "there is nothing at this address (404)";
      case GONE -> "its server says that it is gone for good (410)";
      case 429 -> "its server was asked too often (429)";
      default ->
          status >= 500
              ? "its server is in trouble (" + status + ")"
              : "its server answered " + status;
    };
  }

  private InputStream unpacked(InputStream body) throws IOException {
    String encoding = header("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    return switch (encoding) {
      case "", "identity" -> body;
      case "gzip", "x-gzip" -> new GZIPInputStream(body);
      default -> throw new IOException("it is packed in a way nobody asked for: " + encoding);
    };
  }

  /** All of {@code body}, or nothing if it is too much. */
  private Optional<byte[]> bytes(InputStream body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 16];
    for (int read = body.read(part); read >= 0; read = body.read(part)) {
      if (bytes.size() + read > mostBytes) {
        return Optional.empty();
      }
      bytes.write(part, 0, read);
    }
    return Optional.of(bytes.toByteArray());
  }

  private Optional<String> header(String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? Optional.empty() : Optional.of(header.getValue());
  }

  private Duration rest() {
    Optional<String> retry = header("Retry-After");
    if (retry.isPresent()) {
      return retryAfter(retry.get().strip());
    }
    Matcher age = MAX_AGE.matcher(header("Cache-Control").orElse(""));
    return age.find()
        ? Duration.ofSeconds(Long.parseLong(age.group(1)))
        : header("Expires").map(this::until).orElse(Duration.ZERO);
  }

  /** Seconds, or a moment. */
  private Duration retryAfter(String value) {
    return value.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(value)) : until(value);
  }

  /** How long it is until a moment, which is compared with what the server calls now. */
  private Duration until(String value) {
    Optional<Instant> until = moment(value);
    Optional<Instant> now = header("Date").flatMap(Response::moment);
    return until.isPresent() && now.isPresent() && until.get().isAfter(now.get())
        ? Duration.between(now.get(), until.get())
        : Duration.ZERO;
  }

  private static Optional<Instant> moment(String value) {
    try {
      return Optional.of(
          ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
