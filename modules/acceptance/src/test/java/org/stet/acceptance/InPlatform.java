package org.stet.acceptance;

import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.netbeans.junit.NbTestCase;
import org.openide.modules.ModuleInfo;
import org.openide.modules.Modules;
import org.openide.util.Lookup;
import org.stet.check.spi.Check;
import org.stet.clean.spi.CleanRule;
import org.stet.export.spi.Exporter;
import org.stet.wire.spi.WireFormat;

/** Runs inside the booted platform, called by {@link PlatformBootTest}. */
public class InPlatform extends NbTestCase {
  public InPlatform(String name) {
    super(name);
  }

  /** Every module of Stet is on, and comes from the application, not from the test's class path. */
  public void testModulesAreOn() {
    Set<String> off = new TreeSet<>();
    int on = 0;
    for (ModuleInfo module : Lookup.getDefault().lookupAll(ModuleInfo.class)) {
      if (module.getCodeNameBase().startsWith("org.stet.")) {
        if (module.isEnabled()) {
          on++;
        } else {
          off.add(module.getCodeNameBase());
        }
      }
    }
    assertEquals(Set.of(), off);
    assertTrue("modules on: " + on, on >= 15);
  }

  /** A plug-in's services are found next to the built-in ones, through nothing but Lookup. */
  public void testPluginIsFound() {
    assertHas(WireFormat.class, "org.stet.sampleplugin.TelegramFormat");
    assertHas(WireFormat.class, "org.stet.wireformats.PlainTextFormat");
    assertHas(CleanRule.class, "org.stet.sampleplugin.TelegramStop");
    assertHas(Check.class, "org.stet.sampleplugin.AllCapitals");
    assertHas(Exporter.class, "org.stet.sampleplugin.TelegramExporter");
    Object format = Lookup.getDefault().lookup(WireFormat.class);
    ModuleInfo owner = Modules.getDefault().ownerOf(format.getClass());
    assertNotNull("loaded by a module: " + format, owner);
  }

  /** With a display the main window shows; without one nothing does. */
  public void testMainWindow() throws Exception {
    AtomicBoolean showing = new AtomicBoolean();
    long end = System.nanoTime() + 30_000_000_000L;
    boolean expected = !GraphicsEnvironment.isHeadless();
    while (expected && !showing.get() && System.nanoTime() < end) {
      EventQueue.invokeAndWait(
          () -> {
            for (java.awt.Window window : java.awt.Window.getWindows()) {
              if (window instanceof java.awt.Frame && window.isShowing()) {
                showing.set(true);
              }
            }
          });
      Thread.sleep(100);
    }
    assertEquals(expected, showing.get());
  }

  private static void assertHas(Class<?> service, String implementation) {
    Set<String> found = new TreeSet<>();
    Lookup.getDefault().lookupAll(service).forEach(s -> found.add(s.getClass().getName()));
    assertTrue(found.toString(), found.contains(implementation));
  }
}
