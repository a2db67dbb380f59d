package org.stet.cli;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.OutgoingFile;
import org.stet.export.send.api.Courier;
import org.stet.export.send.api.Destination;
import org.stet.export.send.api.DestinationFile;
import org.stet.export.send.api.Parcel;
import org.stet.export.send.api.Receipt;
import org.stet.export.send.api.TakeBack;
import org.stet.export.spi.Exporter;
import org.stet.store.api.Delivery;
import org.stet.store.api.Delivery.Act;
import org.stet.store.api.DeskName;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.Version;
import org.stet.text.api.FieldName;

/** The way of stories to destinations, and what is kept of it in the store. */
final class Sending {
  private static final int LONGEST_NAME = 60;

  private final Surroundings surroundings;
  private final StoredPoints stored;
  private final Publication publication;
  private final DestinationFile.Read known;
  private final List<Destination> named;
  private final Act act;
  private final String note;
  private final Courier courier = Courier.of(System.getenv());

  /**
   * @param known all destinations of the desk
   * @param named those it goes to; if there are none, those it was sent to before
   * @param note what a story that is taken back says; else empty
   */
  Sending(
      Surroundings surroundings,
      StoredPoints stored,
      Publication publication,
      DestinationFile.Read known,
      List<Destination> named,
      Act act,
      String note) {
    this.surroundings = surroundings;
    this.stored = stored;
    this.publication = publication;
    this.known = known;
    this.named = named;
    this.act = act;
    this.note = note;
  }

  /**
   * What became of a story.
   *
   * @param deliveries one for each destination, also those that failed
   * @param points what is open
   * @param heldBack whether the gate kept it back, from one destination at least
   */
  record Sent(List<Delivery> deliveries, List<OpenPoint> points, boolean heldBack) {}

  /**
   * Sends {@code copy}. What is sent and what becomes of it is kept with the version.
   *
   * @param name what failures call the story; null where they need not name it
   */
  Sent send(Copy copy, @Nullable String name) throws Failure {
    try {
      DeskStore store = stored.writable();
      // Kept first: a corrected file is known by its name and most of its words.
      Version version = SentVersion.of(copy, store, surroundings);
      List<Delivery> before =
          store.deliveries(version.article()).stream().filter(Delivery::arrived).toList();
      if (act != Act.SEND && before.isEmpty()) {
        throw new Failure("never-sent", "this story was never sent anywhere", name);
      }
      List<Delivery> deliveries = new ArrayList<>();
      Set<OpenPoint> points = new LinkedHashSet<>();
      boolean held = false;
      for (Destination destination : destinations(before, name)) {
        Exporter exporter = new Exporters(store.folder()).named(destination.format());
        OutgoingFile file = null;
        if (!act.takesBack()) {
          Publication.Passed passed = publication.take(copy, exporter, name);
          points.addAll(passed.points());
          file = passed.file();
        }
        if (file == null && !act.takesBack()) {
          held = true;
        } else {
          Parcel parcel = parcel(copy, exporter, file, version.article());
          Receipt receipt = courier.deliver(destination, parcel, version.article());
          Delivery delivery = delivery(version, destination, parcel, receipt, store);
          store.keep(delivery);
          deliveries.add(delivery);
        }
      }
      return new Sent(deliveries, List.copyOf(points), held);
    } catch (StoreFailure e) {
      throw StoreAccess.failure(e);
    }
  }

  private List<Destination> destinations(List<Delivery> before, @Nullable String name)
      throws Failure {
    if (!named.isEmpty()) {
      return named;
    }
    Set<Destination> same = new LinkedHashSet<>();
    for (Delivery each : before) {
      String gone =
          "destinations.txt no longer names " + each.destination() + ", where it was sent";
      same.add(
          known
              .named(each.destination())
              .orElseThrow(() -> new Failure("no-destination", gone, name)));
    }
    return List.copyOf(same);
  }

  private Parcel parcel(Copy copy, Exporter exporter, @Nullable OutgoingFile file, long article) {
    String name = name(copy, article);
    String extension = exporter.extension();
    if (file != null) {
      return new Parcel(act, name, extension, exporter.mediaType(), file.bytes());
    }
    String notice = TakeBack.of(act, copy.article(), note, Instant.now());
    byte[] bytes = notice.getBytes(StandardCharsets.UTF_8);
    return new Parcel(act, name, extension, TakeBack.MEDIA_TYPE, bytes);
  }

  /** The same for all versions of an article, whatever becomes of its headline. */
  private static String name(Copy copy, long article) {
    String slug = copy.article().field(FieldName.SLUG).orElse("").toLowerCase(Locale.ROOT);
    String safe = slug.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String cut = safe.substring(0, Math.min(LONGEST_NAME, safe.length()));
    return (cut.isEmpty() ? "article" : cut) + "-" + article;
  }

  private Delivery delivery(
      Version version, Destination destination, Parcel parcel, Receipt receipt, DeskStore store) {
    return new Delivery(
        version.article(),
        version.id(),
        act,
        destination.name(),
        destination.format(),
        parcel.sha256(),
        parcel.key(destination, version.article()),
        receipt.arrived(),
        receipt.answer(),
        DeskName.of(store.folder()),
        Instant.now());
  }
}
