package org.stet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.export.api.OpenPoint;
import org.stet.export.send.api.Destination;
import org.stet.export.send.api.DestinationFile;
import org.stet.store.api.Delivery;
import org.stet.store.api.Delivery.Act;
import org.stet.text.api.TextRange;

/** {@code stet send}: takes stories to where the desk delivers, and takes them back. */
final class SendCommand extends StoryCommand {
  private static final Option TO =
      Option.words(
          "--to",
          "DESTINATION",
          "Where to, as destinations.txt in the folder of the store names it; several with commas."
              + " With --update, --correct, --kill, --takedown it may be left out: the story goes"
              + " where it was sent before.");
  private static final Option UPDATE =
      Option.flag("--update", "The story was sent before and has new matter.");
  private static final Option CORRECT =
      Option.flag("--correct", "The story was sent before and something is put right.");
  private static final Option KILL =
      Option.flag("--kill", "The story was sent before and must not be used.");
  private static final Option TAKEDOWN =
      Option.flag("--takedown", "The story was sent before and has to be taken down.");
  private static final Option NOTE =
      Option.word("--note", "TEXT", "What a kill or a takedown says to those who had the story.");

  static final Form FORM =
      ExportGate.in(
              form("send", "Send stories to the destinations of the desk; each delivery is kept.")
                  .with(TO)
                  .withOneOf(UPDATE, CORRECT, KILL, TAKEDOWN)
                  .with(NOTE))
          .with(StorePlace.OPTION)
          .examples(
              "stet send --to site story.txt",
              "stet send --to site,wire --gate strict story.txt",
              "stet send --correct story.txt    to where it was sent before",
              "stet send --kill --note 'The source was an impostor.' story.txt");

  private final List<String> to;
  private final Act act;
  private final String note;
  private final ExportGate gate;
  private final Path store;
  private final StoredPoints stored;
  private @Nullable Sending sending;
  private boolean stopped;
  private boolean failed;

  SendCommand(Surroundings surroundings, Given given) {
    super(surroundings, given);
    this.to = given.words(TO);
    this.act = act(given);
    this.note = String.valueOf(given.word(NOTE) == null ? "" : given.word(NOTE)).strip();
    StoreAccess access = StorePlace.access(given, surroundings, "send");
    this.store = access.folder();
    this.gate = ExportGate.of(given, store);
    this.stored = new StoredPoints(surroundings, access);
  }

  private static Act act(Given given) {
    if (given.has(UPDATE)) {
      return Act.UPDATE;
    } else if (given.has(CORRECT)) {
      return Act.CORRECT;
    } else if (given.has(KILL)) {
      return Act.KILL;
    }
    return given.has(TAKEDOWN) ? Act.TAKEDOWN : Act.SEND;
  }

  @Override
  void prepare() throws Failure {
    if (act.takesBack() == note.isEmpty()) {
      throw new Misuse(
          act.takesBack()
              ? "--" + act.id() + " needs a --note to those who had the story"
              : "--note goes with --kill and --takedown");
    }
    if (to.isEmpty() && act == Act.SEND) {
      throw new Misuse("name a destination: --to");
    }
    DestinationFile file = DestinationFile.in(store);
    if (file instanceof DestinationFile.Wrong wrong) {
      throw new Misuse(String.join("\nstet: ", wrong.problems()));
    }
    DestinationFile.Read read = (DestinationFile.Read) file;
    List<Destination> named = new ArrayList<>();
    for (String name : to) {
      named.add(read.named(name).orElseThrow(() -> new Misuse(unknown(name, read))));
    }
    Exporters formats = new Exporters(store);
    read.destinations().forEach(each -> formats.named(each.format()));
    stored.isNeeded();
    Publication publication = new Publication(surroundings, stored, gate);
    sending = new Sending(surroundings, stored, publication, read, named, act, note);
  }

  private String unknown(String name, DestinationFile.Read read) {
    List<String> names = read.destinations().stream().map(Destination::name).toList();
    String there = names.isEmpty() ? "none" : String.join(", ", names);
    Path file = store.resolve(DestinationFile.NAME);
    return "there is no destination '" + name + "' in " + file + "; there are: " + there;
  }

  private Sending.Sent sent(Copy copy, @Nullable String name) throws Failure {
    Sending way = sending;
    if (way == null) {
      throw new IllegalStateException("not prepared");
    }
    Sending.Sent sent = way.send(copy, name);
    stopped |= sent.heldBack();
    failed |= sent.deliveries().stream().anyMatch(each -> !each.arrived());
    return sent;
  }

  @Override
  void write(Copy copy, JsonText json) throws Failure {
    Sending.Sent sent = sent(copy, null);
    json.field("act", act.id());
    if (sent.heldBack()) {
      json.field("held_back", true);
    }
    json.name("sent").array();
    for (Delivery each : sent.deliveries()) {
      json.object().field("destination", each.destination()).field("format", each.format());
      json.field("sha256", each.sha256()).field("key", each.key());
      json.field("arrived", each.arrived()).field("answer", each.answer()).end();
    }
    json.end().name("open_points").array();
    for (OpenPoint point : sent.points()) {
      json.object().field("id", point.id()).field("severity", point.severity().id());
      json.field("message", point.message()).end();
    }
    json.end();
  }

  @Override
  void print(Copy copy, String name, Sheet sheet) throws Failure {
    Sending.Sent sent = sent(copy, name);
    for (OpenPoint point : sent.points()) {
      TextRange range = point.range();
      int line = range == null ? 0 : copy.lineOf(copy.inText(range).start());
      tell(new Failure(point.id(), gate.inWords(point), name, line));
    }
    if (sent.heldBack()) {
      tell(new Failure("held-back", "held back: the gate is " + gate.profile().id(), name));
    }
    for (Delivery each : sent.deliveries()) {
      String what = each.destination() + ": " + (each.arrived() ? "arrived" : "failed");
      Failure line = new Failure("sent", act.id() + " to " + what + ": " + each.answer(), name);
      if (each.arrived()) {
        surroundings.out().line(Shown.onOneLine(line.inWords()));
      } else {
        tell(line);
      }
    }
  }

  private void tell(Failure failure) {
    surroundings.err().line(Shown.onOneLine(failure.inWords()));
  }

  @Override
  boolean namesFiles() {
    return false;
  }

  @Override
  int exitCode() {
    if (failed) {
      return ExitCode.NOT_DONE;
    }
    return stopped ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  @Override
  int exitCodeOfFailure() {
    return stored.isHeld() ? ExitCode.STORE_HELD : ExitCode.NOT_DONE;
  }

  @Override
  void finish() {
    stored.finish();
  }
}
