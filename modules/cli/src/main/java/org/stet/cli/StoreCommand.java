package org.stet.cli;

import java.util.List;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;

/** A command that asks the store something. */
abstract class StoreCommand implements Command {
  private static final Option JSON =
      Option.flag("--json", "Print one line of JSON for each result.");

  final Surroundings surroundings;
  final List<String> words;
  final boolean json;
  private final StoreAccess access;

  StoreCommand(Surroundings surroundings, Given given, String name) {
    this.surroundings = surroundings;
    this.words = given.operands();
    this.json = given.has(JSON);
    this.access = StorePlace.access(given, surroundings, name);
  }

  /** What all these commands have in common on their command lines. */
  static Form form(String command, String description) {
    Form.Operands words =
        new Form.Operands(
            "WORDS",
            true,
            "What is looked for; quotation marks are not needed around several words.");
    return Form.of(command, description, words).with(StorePlace.OPTION, JSON);
  }

  /** Asks {@code store} and prints the answer. */
  abstract void ask(DeskStore store) throws StoreFailure, Failure;

  @Override
  public int run() {
    try (DeskStore store = access.openExisting()) {
      ask(store);
      return ExitCode.DONE;
    } catch (StoreHeld e) {
      return fail(e.inWords(), ExitCode.STORE_HELD);
    } catch (StoreFailure e) {
      return fail(e.inWords(), ExitCode.NOT_DONE);
    } catch (Failure e) {
      return fail(e.inWords(), ExitCode.NOT_DONE);
    }
  }

  private int fail(String why, int code) {
    surroundings.out().flush();
    surroundings.err().line("stet: " + why).flush();
    return code;
  }
}
