package org.stet.storejdbc;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.store.api.StoreFailure;
import org.stet.store.upkeep.api.Tombstone;

/**
 * The tombstones of a store in a file beside the database, a line of JSON each, so that whoever
 * brings back an older database knows what must not come back with it.
 */
final class PurgeList {
  static final String NAME = "purged.jsonl";

  private PurgeList() {}

  /**
   * What was purged from the store in {@code folder}.
   *
   * @throws StoreFailure if the file cannot be understood
   */
  static List<Tombstone> in(Path folder) throws IOException {
    return read(folder.resolve(NAME));
  }

  static List<Tombstone> read(Path file) throws IOException {
    List<Tombstone> tombstones = new ArrayList<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        tombstones.add(tombstone(line, file));
      }
    }
    return tombstones;
  }

  /** All of {@code first}, then those of {@code more} that are not among them. */
  static List<Tombstone> union(List<Tombstone> first, Collection<Tombstone> more) {
    Map<Tombstone.Thing, Tombstone> all = new LinkedHashMap<>();
    first.forEach(one -> all.putIfAbsent(one.thing(), one));
    more.forEach(one -> all.putIfAbsent(one.thing(), one));
    return List.copyOf(all.values());
  }

  /** Adds those of {@code more} that are not in the list, all or none. */
  static void add(Path folder, Collection<Tombstone> more) throws IOException {
    List<Tombstone> all = union(in(folder), more);
    if (!all.isEmpty()) {
      write(folder.resolve(NAME), all);
    }
  }

  static void write(Path file, List<Tombstone> tombstones) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, tombstones.stream().map(PurgeList::json).toList(), StandardCharsets.UTF_8);
    StoreFiles.force(fresh);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String json(Tombstone tombstone) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", tombstone.kind().id());
    json.addProperty("id", tombstone.id());
    json.addProperty("begun", tombstone.begun().toString());
    JsonArray hashes = new JsonArray();
    tombstone.hashes().forEach(hashes::add);
    json.add("sha256", hashes);
    json.addProperty("who", tombstone.who());
    json.addProperty("reason", tombstone.reason());
    json.addProperty("at", tombstone.at().toString());
    return json.toString();
  }

  private static Tombstone tombstone(String line, Path file) throws StoreFailure {
    try {
      JsonObject json = JsonParser.parseString(line).getAsJsonObject();
      List<String> hashes = new ArrayList<>();
      json.getAsJsonArray("sha256").forEach(hash -> hashes.add(hash.getAsString()));
      return new Tombstone(
          Tombstone.Kind.ofId(json.get("kind").getAsString()),
          json.get("id").getAsLong(),
          Instant.parse(json.get("begun").getAsString()),
          hashes,
          json.get("who").getAsString(),
          json.get("reason").getAsString(),
          Instant.parse(json.get("at").getAsString()));
    } catch (JsonParseException
        | IllegalArgumentException
        | IllegalStateException
        | NullPointerException
        | ClassCastException
        | UnsupportedOperationException
        | DateTimeException e) {
      throw new StoreFailure(
          StoreFailure.Problem.DAMAGED,
          file,
          "the list of what was purged cannot be read. Nothing was changed. Correct or delete it",
          e);
    }
  }
}
