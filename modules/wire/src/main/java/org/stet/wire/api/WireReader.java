package org.stet.wire.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.stet.wire.spi.LimitsChoice;
import org.stet.wire.spi.WireFormat;

/**
 * Reads items in whatever format they come: the format that is surest of an item reads it.
 * Immutable and safe to use from any thread.
 */
public final class WireReader {
  private static final Logger LOG = Logger.getLogger(WireReader.class.getName());
  private static final String FAILED = "reader-failed";

  /** What plain text says, as which anything can be read. */
  private static final int TAKES_ANYTHING = 1;

  private final List<WireFormat> formats;
  private final Limits limits;

  private WireReader(Collection<? extends WireFormat> formats, Limits limits) {
    this.formats = List.copyOf(formats);
    this.limits = limits;
  }

  /** A reader of {@code formats}; of formats equally sure, the first in this order reads. */
  public static WireReader of(Collection<? extends WireFormat> formats) {
    return new WireReader(formats, Limits.USUAL);
  }

  /** A reader of all registered formats, within the limits that hold. */
  public static WireReader standard() {
    LimitsChoice choice = Lookup.getDefault().lookup(LimitsChoice.class);
    return of(Lookup.getDefault().lookupAll(WireFormat.class))
        .within(choice == null ? Limits.USUAL : choice.limits());
  }

  /** The same, within {@code others}. */
  public WireReader within(Limits others) {
    return new WireReader(formats, others);
  }

  /** How far reading goes. */
  public Limits limits() {
    return limits;
  }

  /** The formats, in order. */
  public List<WireFormat> formats() {
    return formats;
  }

  /** The format that is surest of {@code item}, if any takes it at all. */
  public Optional<WireFormat> formatOf(RawItem item) {
    List<Candidate> candidates = candidates(item);
    return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(0).format());
  }

  /**
   * Reads {@code item}, or says why it cannot be read. A format that rejects an item has the last
   * word, since it knows the place and the cause. One that breaks does not take the line down: the
   * next surest reads instead, and the story says so; but never the one that takes anything, since
   * markup is no copy. What lies deeper in others than anybody packs things is not looked at, nor
   * what is larger, or takes longer, than the limits allow.
   */
  public Reading read(RawItem item) {
    RawItem limited = limited(item);
    int seconds = limited.limits().of(Limit.TIME);
    return InTime.of(seconds, () -> readInside(limited))
        .orElseGet(
            () -> {
              String time = seconds == 1 ? "a second" : seconds + " seconds";
              String why = ": reading takes longer than " + time + " and was given up";
              return new Reading.Rejected("too-slow", item.name() + why, 0);
            });
  }

  /** What lies in another item has the limits of that. */
  private RawItem limited(RawItem item) {
    return item.depth() > 0 ? item : item.within(limits);
  }

  private Reading readInside(RawItem item) {
    if (isTooDeep(item)) {
      String many = " lies in more than " + item.limits().of(Limit.NESTED);
      String why = many + " files and messages, one in the other";
      return new Reading.Rejected("too-deep", item.name() + why, 0);
    }
    if (item.length() > item.limits().bytes(Limit.SIZE)) {
      String has = " has " + (item.length() >> 20) + " MB; more than ";
      String why = has + item.limits().of(Limit.SIZE) + " MB is not read as a story";
      return new Reading.Rejected("too-large", item.name() + why, 0);
    }
    @Nullable Notice failure = null;
    for (Candidate candidate : candidates(item)) {
      if (failure != null && candidate.confidence() <= TAKES_ANYTHING) {
        break;
      }
      try {
        return withNotice(judged(candidate.format(), item), failure);
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        LOG.log(Level.WARNING, "the format " + candidate.id() + " broke on " + item, e);
        failure = failure == null ? failure(candidate, item, e) : failure;
      }
    }
    return failure == null
        ? new Reading.Rejected("unknown-format", "no known format reads files of this kind", 0)
        : new Reading.Rejected(FAILED, failure.message(), 0);
  }

  /** What {@code format} reads, with what the words around the story forbid. */
  private static Reading judged(WireFormat format, RawItem item) {
    Reading reading = format.read(item);
    return format.mayForbid() && reading instanceof Reading.Read read
        ? new Reading.Read(Restraints.judged(read.story()))
        : reading;
  }

  /**
   * The stories that {@code item} holds, each to be read by itself, also those of bundles inside;
   * {@code item} alone if it is no bundle.
   */
  public List<RawItem> stories(RawItem item) {
    RawItem limited = limited(item);
    return InTime.of(limited.limits().of(Limit.TIME), () -> storiesInside(limited))
        .filter(stories -> stories.size() > 1)
        .orElse(List.of(item)); // Reading it will say what is wrong, if something is.
  }

  /** What of a bundle could not be taken apart, so that stories may be missing; else empty. */
  public Optional<String> damage(RawItem item) {
    try {
      return formatOf(item).flatMap(format -> format.damage(limited(item)));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      LOG.log(Level.WARNING, "a format broke while it looked for the damage of " + item, e);
      return Optional.empty(); // Reading it will say what is wrong.
    }
  }

  private List<RawItem> storiesInside(RawItem item) {
    List<RawItem> bundled = isTooDeep(item) ? List.of() : bundled(item);
    if (bundled.isEmpty()) {
      return List.of(item);
    }
    List<RawItem> stories = new ArrayList<>();
    bundled.forEach(inner -> stories.addAll(storiesInside(inner)));
    return stories;
  }

  private static boolean isTooDeep(RawItem item) {
    return item.depth() > item.limits().of(Limit.NESTED);
  }

  private List<RawItem> bundled(RawItem item) {
    try {
      return formatOf(item).map(format -> format.bundled(item)).orElse(List.of());
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      LOG.log(Level.WARNING, "a format broke while it took apart " + item, e);
      return List.of(); // Reading it will say what is wrong.
    }
  }

  private static Reading withNotice(Reading reading, @Nullable Notice failure) {
    if (failure == null || !(reading instanceof Reading.Read read)) {
      return Objects.requireNonNull(reading, "a format gave no reading");
    }
    WireStory story = read.story();
    List<Notice> notices = new ArrayList<>(story.notices());
    notices.add(failure);
    return new Reading.Read(story.withNotices(notices));
  }

  private static Notice failure(Candidate candidate, RawItem item, Throwable cause) {
    String why = cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
    return new Notice(
        FAILED,
        "the reader for "
            + candidate.id()
            + " broke on "
            + item.name()
            + ": "
            + cause.getClass().getSimpleName()
            + why);
  }

  /** The formats that take {@code item}, the surest first. */
  private List<Candidate> candidates(RawItem item) {
    List<Candidate> candidates = new ArrayList<>();
    for (WireFormat format : formats) {
      try {
        int confidence = format.sniff(item).confidence();
        if (confidence > 0) {
          candidates.add(new Candidate(format, confidence));
        }
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        LOG.log(Level.WARNING, "a format broke while it sniffed at " + item, e);
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::confidence).reversed()); // Stable.
    return candidates;
  }

  private record Candidate(WireFormat format, int confidence) {
    String id() {
      return format.id();
    }
  }
}
