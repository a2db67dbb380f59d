package org.stet.arrival.web;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;

/**
 * A client that follows nothing, keeps nothing and repeats nothing by itself, and connects only to
 * addresses that {@link CheckedNames} gives. Certificates and the names in them are checked as Java
 * does. Safe to use from any thread.
 */
final class WebClient {
  private final CloseableHttpClient client;

  WebClient(CheckedNames names, Duration patience) {
    Timeout timeout = Timeout.of(patience);
    client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(names)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(timeout)
                            .setSocketTimeout(timeout)
                            .build())
                    .build())
            // Some servers refuse what offers another protocol.
            .setDefaultRequestConfig(
                RequestConfig.custom().setProtocolUpgradeEnabled(false).build())
            .setConnectionReuseStrategy((request, response, context) -> false)
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .disableContentCompression()
            .build();
  }

  /** What comes of {@code request}. */
  Asked ask(HttpGet request) throws IOException {
    return new Asked(request, client.executeOpen(null, request, null));
  }

  /** A request and its answer, of which no more is read when it is closed. */
  record Asked(HttpGet request, ClassicHttpResponse response) implements Closeable {
    @Override
    public void close() {
      request.cancel(); // Or closing would read an answer that is too long to its end.
      try {
        response.close();
      } catch (IOException e) {
        // It has been cancelled.
      }
    }
  }
}
