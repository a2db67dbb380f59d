package org.stet.cli;

import java.nio.file.Path;
import java.util.List;
import org.stet.store.upkeep.api.Backup;
import org.stet.store.upkeep.api.BackupManifest;

/** A backup for programs. */
final class BackupJson {
  private BackupJson() {}

  /** Writes the fields of {@code backup} into the object that is open. */
  static JsonText write(JsonText json, Backup backup) {
    json.field("path", backup.file().toString()).field("bytes", backup.bytes());
    return write(json, backup.manifest());
  }

  static JsonText write(JsonText json, BackupManifest manifest) {
    json.field("made", manifest.made().toString()).field("stet", manifest.stet());
    json.field("store", manifest.folder()).field("tables", manifest.tables());
    json.field("saves", manifest.saves()).field("articles", manifest.articles());
    return json.field("versions", manifest.versions());
  }

  static JsonText paths(JsonText json, String name, List<Path> paths) {
    json.name(name).array();
    paths.forEach(path -> json.value(path.toString()));
    return json.end();
  }
}
