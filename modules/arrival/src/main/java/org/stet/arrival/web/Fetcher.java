package org.stet.arrival.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;
import org.stet.arrival.api.WebReach;

/**
 * Asks addresses on the web (HTTP semantics, RFC 9110), without a proxy. Every host, also one that
 * an answer leads to, is asked only at the addresses it was found to have, and not at all if any of
 * them is private. No cookies are kept, no password is sent, and an answer that leads from https to
 * http is not followed. All of it takes no longer than the patience allows.
 */
public final class Fetcher {
  private static final int MOST_REDIRECTS = 5;
  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> MOVED_FOR_GOOD = Set.of(301, 308);

  private final WebReach reach;
  private final WebClient client;

  public Fetcher(WebReach reach) {
    this(reach, InetAddress::getAllByName);
  }

  Fetcher(WebReach reach, CheckedNames.Names names) {
    this.reach = reach;
    this.client = new WebClient(new CheckedNames(reach, names), reach.patience());
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
    Asking asking = new Asking(reach.patience());
    try (asking) {
      return follow(address, known, asking);
    } catch (CheckedNames.Refused e) {
      return failed(String.valueOf(e.getMessage()));
    } catch (ConnectTimeoutException e) {
      return failed("it cannot be reached within " + reach.patience().toSeconds() + " seconds");
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return failed(
          asking.isLate() || e instanceof SocketTimeoutException
              ? "it did not answer within " + reach.patience().toSeconds() + " seconds"
              : "it cannot be fetched: " + why);
    } catch (IllegalArgumentException e) {
      return failed("it leads to an address that is none: " + e.getMessage());
    }
  }

  private Answer follow(URI address, Validators known, Asking asking) throws IOException {
    URI at = address;
    boolean forGood = true;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      Optional<String> unfit = unfit(at);
      if (unfit.isPresent()) {
        return failed(unfit.get());
      }
      HttpGet request = asking.of(request(at, known));
      try (WebClient.Asked asked = client.ask(request)) {
        ClassicHttpResponse response = asked.response();
        Header location = response.getFirstHeader("Location");
        if (!MOVED.contains(response.getCode()) || location == null) {
          Optional<URI> moved = forGood && !at.equals(address) ? Optional.of(at) : Optional.empty();
          return read(response, at, moved);
        }
        URI to = at.resolve(location.getValue().strip());
        if ("https".equalsIgnoreCase(at.getScheme()) && !"https".equalsIgnoreCase(to.getScheme())) {
          return failed("it leads to " + to + ", away from an encrypted connection");
        }
        forGood &= MOVED_FOR_GOOD.contains(response.getCode());
        at = to;
      }
    }
    return failed("it leads from one address to another without end");
  }

  private Answer read(ClassicHttpResponse response, URI at, Optional<URI> movedTo)
      throws IOException {
    InputStream body =
        response.getEntity() == null
            ? InputStream.nullInputStream()
            : response.getEntity().getContent();
    return new Response(response, reach.mostBytes()).read(body, at, movedTo);
  }

  /** Breaks off what is asked when patience ends: a server can send a byte a minute. */
  private static final class Asking implements AutoCloseable {
    private final CompletableFuture<Void> watch;
    private @Nullable HttpGet request;
    private boolean late;

    Asking(Duration patience) {
      watch =
          CompletableFuture.runAsync(
              this::breakOff,
              CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    synchronized boolean isLate() {
      return late;
    }

    /** The one that is asked from now on. */
    synchronized HttpGet of(HttpGet next) throws IOException {
      if (late) {
        throw new IOException("the answer took too long");
      }
      request = next;
      return next;
    }

    private synchronized void breakOff() {
      late = true;
      if (request != null) {
        request.cancel();
      }
    }

    @Override
    public void close() {
      watch.cancel(false);
    }
  }

  private static Answer failed(String why) {
    return new Answer.Failed(why, Duration.ZERO, false);
  }

  private static HttpGet request(URI at, Validators known) {
    HttpGet request = new HttpGet(at);
    request.setHeader("User-Agent", "Stet");
    request.setHeader("Accept-Encoding", "gzip");
    request.setHeader(
        "Accept", "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5");
    if (known.isOf(at) && !known.tag().isEmpty()) {
      request.setHeader("If-None-Match", known.tag());
    }
    if (known.isOf(at) && !known.modified().isEmpty()) {
      request.setHeader("If-Modified-Since", known.modified());
    }
    return request;
  }
}
