package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.store.api.DeskStore;
import org.stet.store.spi.DeskStores;

/** The store is found by Lookup, and works where each module has a class loader of its own. */
class OwnClassLoaderTest {
  @TempDir Path folder;

  @Test
  void lookupFindsIt() {
    assertInstanceOf(H2Stores.class, Lookup.getDefault().lookup(DeskStores.class));
  }

  @Test
  void neitherTheThreadsClassLoaderNorTheClassPathIsNeeded() throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(null);
    try (URLClassLoader own =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      Class<?> stores = own.loadClass(H2Stores.class.getName());
      assertNotEquals(H2Stores.class, stores);
      Object provider = stores.getConstructor().newInstance();
      Method open = stores.getMethod("open", Path.class, String.class);
      Object store = open.invoke(provider, folder, "a test");
      assertNotNull(store);
      ((AutoCloseable) store).close();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      assertEquals(0, store.articles(1).size());
    }
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(new URL[0]);
  }
}
