package org.stet.arrival.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/**
 * Connections that are closed at a time whatever their server does: one that sends a byte now and
 * then never exceeds the time that a single read may take. For one look at a server.
 */
final class TimedSockets implements AutoCloseable {
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(TimedSockets::daemon);
  private final ScheduledFuture<?> cutting;
  private volatile boolean over;

  TimedSockets(Duration most) {
    cutting = clock.schedule(this::cut, most.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "time limit of a mailbox");
    thread.setDaemon(true);
    return thread;
  }

  /** Whether the time was over before the work was done. */
  boolean isOver() {
    return over;
  }

  private void cut() {
    over = true;
    for (Socket socket : open) {
      try {
        socket.close();
      } catch (IOException e) {
        // It is closed, then, or it never was open.
      }
    }
  }

  private Socket tracked(Socket socket) {
    open.add(socket);
    if (over) {
      cut();
    }
    return socket;
  }

  @Override
  public void close() {
    cutting.cancel(false);
    clock.shutdownNow();
  }

  /** Connections that are not encrypted. */
  SocketFactory plain() {
    return new Plain();
  }

  /** Connections over TLS; whether the server is who it should be is for the library to check. */
  SSLSocketFactory secure() {
    return new Secure((SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  private final class Plain extends SocketFactory {
    @Override
    public Socket createSocket() {
      return tracked(new Socket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
      return tracked(new Socket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
        throws IOException {
      return tracked(new Socket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
      return tracked(new Socket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
        throws IOException {
      return tracked(new Socket(host, port, local, localPort));
    }
  }

  private final class Secure extends SSLSocketFactory {
    private final SSLSocketFactory factory;

    Secure(SSLSocketFactory factory) {
      this.factory = factory;
    }

    @Override
    public String[] getDefaultCipherSuites() {
      return factory.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
      return factory.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket() throws IOException {
      return tracked(factory.createSocket());
    }

    @Override
    public Socket createSocket(Socket socket, String host, int port, boolean close)
        throws IOException {
      return tracked(factory.createSocket(socket, host, port, close));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
      return tracked(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
        throws IOException {
      return tracked(factory.createSocket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
      return tracked(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
        throws IOException {
      return tracked(factory.createSocket(host, port, local, localPort));
    }
  }
}
