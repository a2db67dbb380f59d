package org.stet.export.send.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Sends a parcel by POST. What the network or a server that is busy has broken off is tried again,
 * with the same idempotency key, so that a receiver that had it already can tell. No redirection is
 * followed: the signature is for the address that the desk named.
 */
final class HttpPush {
  private static final int ATTEMPTS = 4;
  private static final Duration FIRST_REST = Duration.ofMillis(500);
  private static final Duration LONGEST_REST = Duration.ofSeconds(30);
  private static final int MOST_OF_ANSWER = 2_000;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client;
  private final Map<String, String> environment;
  private final Rest rest;

  /** Waits between two attempts. */
  interface Rest {
    void take(Duration time) throws InterruptedException;
  }

  HttpPush(Map<String, String> environment, Rest rest) {
    this.environment = Map.copyOf(environment);
    this.rest = rest;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
  }

  Receipt deliver(Destination.Push destination, Parcel parcel, String key) {
    try {
      return attempt(destination, parcel, key);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Receipt(false, "it was broken off");
    } catch (IOException e) {
      return new Receipt(false, String.valueOf(e.getMessage()));
    }
  }

  private Receipt attempt(Destination.Push destination, Parcel parcel, String key)
      throws IOException, InterruptedException {
    Duration pause = FIRST_REST;
    Receipt last = new Receipt(false, "");
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      HttpRequest request = request(destination, parcel, key);
      Duration asked = pause;
      try {
        HttpResponse<InputStream> answer =
            client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        int status = answer.statusCode();
        String said = "HTTP " + status + " " + start(answer.body());
        if (status / 100 == 2) {
          return new Receipt(true, said);
        }
        last = new Receipt(false, said);
        if (status != 429 && status / 100 != 5) {
          return last;
        }
        asked = asked(answer, pause);
      } catch (IOException e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        last = new Receipt(false, "no answer: " + why);
      }
      if (attempt < ATTEMPTS) {
        rest.take(asked);
        pause = pause.multipliedBy(2);
      }
    }
    return new Receipt(false, last.answer() + " (tried " + ATTEMPTS + " times)");
  }

  /** What the server says; of a long page only the start is read. */
  private static String start(InputStream body) throws IOException {
    try (body) {
      return new String(body.readNBytes(MOST_OF_ANSWER), StandardCharsets.UTF_8);
    }
  }

  /** How long the server wants to be left alone, within reason. */
  private static Duration asked(HttpResponse<?> answer, Duration otherwise) {
    String wanted = answer.headers().firstValue("Retry-After").orElse("");
    if (!wanted.matches("[0-9]{1,6}")) {
      return otherwise;
    }
    Duration time = Duration.ofSeconds(Long.parseLong(wanted));
    return time.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : time;
  }

  private HttpRequest request(Destination.Push destination, Parcel parcel, String key)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(destination.address())
            .timeout(PATIENCE)
            .header("Content-Type", parcel.mediaType())
            .header("Idempotency-Key", key)
            .header("X-Stet-Act", parcel.act().id())
            .POST(HttpRequest.BodyPublishers.ofByteArray(parcel.bytes()));
    Secret secret = destination.secret();
    if (secret != null) {
      long time = Instant.now().getEpochSecond();
      byte[] value = secret.value(environment);
      String signature = Signature.of(value, time, parcel.act().id(), key, parcel.bytes());
      request.header("X-Stet-Signature", "t=" + time + ",v1=" + signature);
    }
    return request.build();
  }
}
