package org.stet.editor;

import java.lang.reflect.Method;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openide.util.Lookup;

/** Lets the editor be dark where the desk is, and light where that is. */
final class EditorColours {
  private static final Logger LOG = Logger.getLogger(EditorColours.class.getName());

  /** Public, but for friends of that module only; the platform's own options go the same way. */
  private static final String SETTINGS =
      "org.netbeans.modules.editor.settings.storage.api.EditorSettings";

  private EditorColours() {}

  static void fit() {
    String profile = Styles.isDark() ? "FlatLafDark" : "NetBeans";
    ClassLoader modules = Lookup.getDefault().lookup(ClassLoader.class);
    if (modules == null) {
      return;
    }
    try {
      Class<?> type = modules.loadClass(SETTINGS);
      Object settings = type.getMethod("getDefault").invoke(null);
      Method current = type.getMethod("getCurrentFontColorProfile");
      if (!profile.equals(current.invoke(settings))) {
        type.getMethod("setCurrentFontColorProfile", String.class).invoke(settings, profile);
      }
    } catch (ReflectiveOperationException e) {
      LOG.log(Level.INFO, "the colours of the editor stay as they are", e);
    }
  }
}
