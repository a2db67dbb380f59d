package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.verify.api.SourceText;

/** The sources of the store, each in the version that counts; withdrawn ones are left out. */
final class StoreSources {
  private StoreSources() {}

  static List<SourceText> read(StoreAccess access) throws Failure {
    List<SourceText> texts = new ArrayList<>();
    try (DeskStore store = access.openExisting()) {
      for (Source source : store.sources(0)) {
        if (!source.withdrawn()) {
          List<SourceVersion> versions = store.sourceVersions(source.id());
          SourceVersion newest = versions.get(versions.size() - 1);
          texts.add(new SourceText("store:" + source.id(), newest.text()));
        }
      }
    } catch (StoreHeld | StoreFailure e) {
      throw StoreAccess.failure(e);
    }
    return texts;
  }
}
