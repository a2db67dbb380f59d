package org.stet.storejdbc;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.store.upkeep.api.BackupManifest;
import org.stet.store.upkeep.api.PackedFile;

/**
 * The manifest of a backup or an archive as JSON; its first field says what it is and which version
 * of that.
 */
final class ManifestJson {
  static final String BACKUP = "stet-backup";

  /** What this Stet writes, and the newest it reads. */
  private static final int VERSION = 1;

  private ManifestJson() {}

  /** It was written by a Stet that does it in another way. */
  static final class Newer extends Exception {
    private static final long serialVersionUID = 1;
  }

  static String write(String format, BackupManifest manifest) {
    JsonObject json = new JsonObject();
    json.addProperty("format", format);
    json.addProperty("version", VERSION);
    json.addProperty("made", manifest.made().toString());
    json.addProperty("stet", manifest.stet());
    json.addProperty("folder", manifest.folder());
    json.addProperty("tables", manifest.tables());
    json.addProperty("saves", manifest.saves());
    json.addProperty("purges", manifest.purges());
    JsonObject rows = new JsonObject();
    manifest.rows().forEach(rows::addProperty);
    json.add("rows", rows);
    JsonArray files = new JsonArray();
    for (PackedFile file : manifest.files()) {
      JsonObject packed = new JsonObject();
      packed.addProperty("name", file.name());
      packed.addProperty("bytes", file.bytes());
      packed.addProperty("sha256", file.sha256());
      files.add(packed);
    }
    json.add("files", files);
    return json + "\n";
  }

  /**
   * @throws IllegalArgumentException if it is no manifest
   */
  static BackupManifest read(String format, String text) throws Newer {
    try {
      JsonObject json = JsonParser.parseString(text).getAsJsonObject();
      if (!json.get("format").getAsString().equals(format)) {
        throw new IllegalArgumentException("not a " + format);
      }
      if (json.get("version").getAsInt() > VERSION) {
        throw new Newer();
      }
      return new BackupManifest(
          Instant.parse(json.get("made").getAsString()),
          json.get("stet").getAsString(),
          json.get("folder").getAsString(),
          json.get("tables").getAsInt(),
          json.get("saves").getAsLong(),
          json.get("purges").getAsLong(),
          rows(json.getAsJsonObject("rows")),
          files(json.getAsJsonArray("files")));
    } catch (JsonParseException
        | IllegalStateException
        | NullPointerException
        | ClassCastException
        | UnsupportedOperationException
        | DateTimeException e) {
      throw new IllegalArgumentException("no manifest of a backup", e);
    }
  }

  private static Map<String, Long> rows(JsonObject json) {
    Map<String, Long> rows = new TreeMap<>();
    json.entrySet().forEach(table -> rows.put(table.getKey(), table.getValue().getAsLong()));
    return rows;
  }

  private static List<PackedFile> files(JsonArray json) {
    List<PackedFile> files = new ArrayList<>();
    for (JsonElement element : json) {
      JsonObject file = element.getAsJsonObject();
      files.add(
          new PackedFile(
              file.get("name").getAsString(),
              file.get("bytes").getAsLong(),
              file.get("sha256").getAsString()));
    }
    return files;
  }
}
