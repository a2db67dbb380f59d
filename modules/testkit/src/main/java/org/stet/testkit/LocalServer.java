package org.stet.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A server on this computer, made of that of the JDK. */
public final class LocalServer implements AutoCloseable {
  private final HttpServer server;

  public LocalServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  /** What it does when it is asked. */
  public interface Handling {
    /** Answers. */
    void handle(Exchange exchange) throws IOException;
  }

  /** One question, and its answer. */
  public record Exchange(HttpExchange exchange) {
    /** A line of the head of the question, or null. */
    public @Nullable String header(String name) {
      return exchange.getRequestHeaders().getFirst(name);
    }

    /** What came with the question, as UTF-8. */
    public String body() throws IOException {
      return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Answers with {@code body}. */
    public void answer(int status, byte[] body, String... headers) throws IOException {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }

    /** Begins an answer of {@code length} bytes, and sends one of them. */
    public void begin(int length) throws IOException {
      exchange.sendResponseHeaders(200, length);
      exchange.getResponseBody().write(1);
      exchange.getResponseBody().flush();
    }
  }

  /** What to do with questions for {@code path} and all below it. */
  public void on(String path, Handling handling) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            handling.handle(new Exchange(exchange));
          }
        });
  }

  /** Its address, without a slash at the end. */
  public String root() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
