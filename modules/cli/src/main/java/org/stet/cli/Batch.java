package org.stet.cli;

import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.wire.api.RawItem;

/** One run of a command over its inputs. What goes wrong with one does not stop the others. */
final class Batch {
  private static final int MOST_BYTES_OF_LINE = 64 << 20;

  private final StoryCommand command;
  private final CopyDesk desk;
  private final InputFiles inputs;
  private final Out out;
  private final Out err;
  private final Sheet sheet;
  private final Progress progress;
  private boolean allDone = true;

  /** Why nothing can be done at all; every input is answered with it. */
  private @Nullable Failure unprepared;

  Batch(StoryCommand command, CopyDesk desk) {
    this.command = command;
    this.desk = desk;
    this.inputs = new InputFiles(command.surroundings, command.reader().limits());
    this.out = command.surroundings.out();
    this.err = command.surroundings.err();
    this.sheet = new Sheet(command.surroundings);
    this.progress = new Progress(command.surroundings, command.jsonl ? 0 : command.files.size());
  }

  /** A way to get at one story. */
  private interface Taking {
    Copy take() throws Failure;
  }

  /** A way to write one answer. */
  private interface Writing {
    void write(JsonText json) throws Failure;
  }

  /** Something to be done with one input. */
  private interface Doing {
    void run() throws Failure;
  }

  /** Does all inputs; whether each could be done. */
  boolean run() {
    try {
      command.prepare();
    } catch (Failure e) {
      if (!command.json && !command.jsonl) {
        report(e);
        return false;
      }
      unprepared = e;
    }
    int done = 0;
    for (String file : command.files) {
      if (command.jsonl) {
        answerLines(file);
      } else {
        for (Story story : stories(file)) {
          if (command.json) {
            String key = new JsonText().value(story.name()).toString();
            answer("path", key, story.name(), json -> command.write(story.taking().take(), json));
          } else {
            print(story, done == 0);
          }
        }
      }
      done++;
      progress.done(done);
    }
    progress.clear();
    out.flush();
    return allDone;
  }

  /** A story, and how to get at it. */
  private record Story(String name, Taking taking) {}

  /** The stories in {@code file}: one, if the command does not take bundles apart. */
  private List<Story> stories(String file) {
    if (!command.takesApart()) {
      return List.of(new Story(file, () -> desk.ofBytes(file, inputs.bytes(file))));
    }
    try {
      List<Story> stories = new ArrayList<>();
      for (RawItem item : desk.stories(file, inputs.bytes(file))) {
        stories.add(new Story(item.name(), () -> desk.ofItem(item)));
      }
      return stories;
    } catch (Failure e) {
      return List.of(
          new Story(
              file,
              () -> {
                throw e;
              }));
    }
  }

  private void print(Story story, boolean first) {
    String file = story.name();
    try {
      progress.begin(file);
      guarded(
          file,
          () -> {
            Copy copy = story.taking().take();
            progress.clear();
            if (command.files.size() > 1 && command.namesFiles()) {
              out.line((first ? "" : "\n") + "==> " + file + " <==");
            }
            command.print(copy, file, sheet);
          });
    } catch (Failure e) {
      report(e);
    }
  }

  private void answerLines(String file) {
    try (InputStream stream =
        file.equals(InputFiles.STANDARD_INPUT) ? command.surroundings.in() : inputs.open(file)) {
      Lines lines = new Lines(stream, MOST_BYTES_OF_LINE);
      while (answerLine(lines, file)) {
        out.flush();
        progress.done(lines.number());
      }
    } catch (Failure e) {
      report(e);
    } catch (IOException e) {
      report(new Failure("unreadable", "the lines cannot be read: " + e.getMessage(), file));
    }
  }

  /** Answers the next line; whether there was one. */
  private boolean answerLine(Lines lines, String source) throws IOException {
    String place = source.equals(InputFiles.STANDARD_INPUT) ? null : source;
    JsonRequest request;
    try {
      String line = lines.next();
      if (line == null) {
        return false;
      }
      request = JsonRequest.of(line);
    } catch (Failure e) {
      answerFailure("id", "null", e.at(place, lines.number()));
      return true;
    } catch (MalformedJsonException e) {
      String message = "the line is not a JSON object";
      answerFailure("id", "null", new Failure("not-json", message, place, lines.number()));
      return true;
    }
    String file = request.text() == null ? request.path() : null;
    answer(
        "id",
        request.id(),
        file,
        json -> {
          if (!command.write(request, json)) {
            command.write(take(request, place, lines.number()), json);
          }
        });
    return true;
  }

  private Copy take(JsonRequest request, @Nullable String file, int line) throws Failure {
    if (request.problem() != null) {
      throw new Failure("wrong-request", request.problem(), file, line);
    }
    if (request.text() != null) {
      try {
        return desk.ofText("the text", request.text());
      } catch (Failure e) {
        // The text has no file; where it stood is all there is to say.
        throw e.at(file, line);
      }
    }
    String path = request.path();
    if (path == null) {
      throw new IllegalStateException("a request without text, path and problem");
    }
    return desk.ofBytes(path, inputs.bytes(path));
  }

  private void answer(String key, String id, @Nullable String file, Writing writing) {
    try {
      JsonText answer = new JsonText();
      progress.begin(file == null ? "" : file);
      guarded(
          file,
          () -> {
            if (unprepared != null) {
              throw unprepared;
            }
            answer.object().name(key).raw(id);
            writing.write(answer);
            answer.end();
          });
      progress.clear();
      out.line(answer.toString());
    } catch (Failure e) {
      progress.clear();
      answerFailure(key, id, e);
    }
  }

  private void answerFailure(String key, String id, Failure failure) {
    JsonText answer = new JsonText();
    answer.object().name(key).raw(id);
    failure.writeTo(answer);
    out.line(answer.end().toString());
    allDone = false;
    if (!command.jsonl) {
      report(failure);
    }
  }

  /** Turns a defect that one story brings to light into a failure of that story alone. */
  private static void guarded(@Nullable String name, Doing doing) throws Failure {
    try {
      doing.run();
    } catch (OutOfMemoryError e) {
      throw new Failure("too-large", "there is not enough memory for this", name);
    } catch (Out.Closed e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      StackTraceElement[] trace = e.getStackTrace();
      String where = trace.length == 0 ? "" : " at " + trace[0];
      throw new Failure("defect", "this brought a defect of Stet to light: " + e + where, name);
    }
  }

  private void report(Failure failure) {
    allDone = false;
    progress.clear();
    out.flush();
    err.line("stet: " + failure.inWords());
    err.flush();
  }
}
