package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import org.stet.store.api.DeskName;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.verify.api.SourceText;

/**
 * The sources of the store, each in the version that counts. Withdrawn ones are left out, and
 * confidential ones, unless they are asked for by who keeps them.
 */
final class StoreSources {
  private StoreSources() {}

  /**
   * Reads them.
   *
   * @param confidential whether those go along that the person at this store keeps in confidence
   */
  static List<SourceText> read(StoreAccess access, boolean confidential) throws Failure {
    String who = DeskName.of(access.folder());
    List<SourceText> texts = new ArrayList<>();
    try (DeskStore store = access.openExisting()) {
      for (Source source : store.sources(0)) {
        boolean open = !source.isConfidential() || (confidential && source.isOpenTo(who));
        if (open && !source.withdrawn()) {
          List<SourceVersion> versions = store.sourceVersions(source.id());
          SourceVersion newest = versions.get(versions.size() - 1);
          texts.add(
              new SourceText(
                  "store:" + source.id(), newest.text(), source.particulars().interpreted()));
        }
      }
    } catch (StoreHeld | StoreFailure e) {
      throw StoreAccess.failure(e);
    }
    return texts;
  }
}
