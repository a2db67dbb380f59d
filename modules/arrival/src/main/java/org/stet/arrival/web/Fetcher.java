package org.stet.arrival.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.stet.arrival.api.WebReach;

/**
 * Asks addresses on the web (HTTP semantics, RFC 9110), without a proxy. Every host, also one that
 * an answer leads to, is looked up first, and is not asked if any of its addresses is private. The
 * client of the JDK looks it up again when it connects: whoever rules over a name and hits the
 * moment at which the runtime forgets what it has looked up (30 seconds) can lead it elsewhere. No
 * cookies are kept, no password is sent, and an answer that leads from https to http is not
 * followed. All of it takes no longer than the patience allows.
 */
public final class Fetcher {
  private static final int MOST_REDIRECTS = 5;
  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> MOVED_FOR_GOOD = Set.of(301, 308);

  private final WebReach reach;
  private final HttpClient client;

  public Fetcher(WebReach reach) {
    this.reach = reach;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY) // It would look hosts up by itself.
            .connectTimeout(reach.patience())
            .build();
  }

  /**
   * By what a server tells whether there is something new.
   *
   * @param tag the entity tag of the last answer, or empty
   * @param modified when it was last modified, as the server writes it, or empty
   */
  public record Validators(String tag, String modified) {
    public static final Validators NONE = new Validators("", "");
  }

  /** Why {@code address} cannot be fetched by anybody, if so; for people. */
  public static Optional<String> unfit(URI address) {
    String scheme = address.getScheme() == null ? "" : address.getScheme();
    if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
      return Optional.of("only addresses that begin with http:// or https:// are fetched");
    }
    if (address.getHost() == null) {
      return Optional.of("the address names no computer");
    }
    return address.getRawUserInfo() == null
        ? Optional.empty()
        : Optional.of("the address holds a name or a password, which would be sent and stored");
  }

  /** Asks {@code address}; {@code known} is what its last answer said. */
  public Answer fetch(URI address, Validators known) {
    URI at = address;
    boolean forGood = true;
    Instant end = Instant.now().plus(reach.patience());
    try {
      for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        Optional<String> refused = refused(at);
        if (refused.isPresent()) {
          return failed(refused.get());
        }
        HttpResponse<InputStream> response = send(at, known, left(end));
        try (InputStream body = response.body()) {
          Optional<String> location = response.headers().firstValue("Location");
          if (!MOVED.contains(response.statusCode()) || location.isEmpty()) {
            Optional<URI> moved =
                forGood && !at.equals(address) ? Optional.of(at) : Optional.empty();
            return read(response, body, moved, left(end));
          }
          URI to = at.resolve(location.get());
          if ("https".equalsIgnoreCase(at.getScheme())
              && !"https".equalsIgnoreCase(to.getScheme())) {
            return failed("it leads to " + to + ", away from an encrypted connection");
          }
          forGood &= MOVED_FOR_GOOD.contains(response.statusCode());
          at = to;
        }
      }
      return failed("it leads from one address to another without end");
    } catch (HttpConnectTimeoutException e) {
      return failed("it cannot be reached within " + reach.patience().toSeconds() + " seconds");
    } catch (HttpTimeoutException e) {
      return failed("it did not answer within " + reach.patience().toSeconds() + " seconds");
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return failed("it cannot be fetched: " + why);
    } catch (IllegalArgumentException e) {
      return failed("it leads to an address that is none: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed("asking was broken off");
    }
  }

  /** Reads {@code body}, as long as patience lasts: a server can send a byte a minute. */
  private Answer read(
      HttpResponse<?> response, InputStream body, Optional<URI> movedTo, Duration left)
      throws IOException {
    AtomicBoolean late = new AtomicBoolean();
    CompletableFuture<Void> watch =
        CompletableFuture.runAsync(
            () -> {
              late.set(true);
              close(body);
            },
            CompletableFuture.delayedExecutor(left.toMillis(), TimeUnit.MILLISECONDS));
    try {
      return new Response(response, reach.mostBytes()).read(body, movedTo);
    } catch (IOException e) {
      throw late.get() ? new HttpTimeoutException("the answer took too long") : e;
    } finally {
      watch.cancel(false);
    }
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      // Whoever reads it hears of it.
    }
  }

  /** How long there is until {@code end}. */
  private static Duration left(Instant end) throws HttpTimeoutException {
    Duration left = Duration.between(Instant.now(), end);
    if (left.isNegative() || left.isZero()) {
      throw new HttpTimeoutException("the answer took too long");
    }
    return left;
  }

  private static Answer failed(String why) {
    return new Answer.Failed(why, Duration.ZERO, false);
  }

  private Optional<String> refused(URI at) {
    Optional<String> unfit = unfit(at);
    if (unfit.isPresent() || reach.privateAddresses()) {
      return unfit;
    }
    try {
      for (InetAddress address : InetAddress.getAllByName(at.getHost())) {
        if (!PublicAddresses.isPublic(address)) {
          return Optional.of(
              at.getHost()
                  + " is an address of this computer or of a private network ("
                  + address.getHostAddress()
                  + "), which is asked only if that is allowed");
        }
      }
      return Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of("there is no computer of the name " + at.getHost());
    }
  }

  private HttpResponse<InputStream> send(URI at, Validators known, Duration left)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at)
            .timeout(left)
            .header("User-Agent", "Stet")
            .header("Accept-Encoding", "gzip")
            .header(
                "Accept",
                "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5");
    if (!known.tag().isEmpty()) {
      request.header("If-None-Match", known.tag());
    }
    if (!known.modified().isEmpty()) {
      request.header("If-Modified-Since", known.modified());
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
  }
}
