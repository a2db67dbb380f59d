package org.stet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that asks the store something. */
abstract class StoreCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "WORDS",
      arity = "1..*",
      description = "What is looked for; quotation marks are not needed around several words.")
  List<String> words = List.of();

  @Mixin StorePlace place = new StorePlace();

  @Option(names = "--json", description = "Print one line of JSON for each result.")
  boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and end.")
  boolean help;

  final Surroundings surroundings;
  private final String name;

  StoreCommand(Surroundings surroundings, String name) {
    this.surroundings = surroundings;
    this.name = name;
  }

  /** Asks {@code store} and prints the answer. */
  abstract void ask(DeskStore store) throws StoreFailure, Failure;

  @Override
  public Integer call() {
    try (DeskStore store = place.access(surroundings, name).openExisting()) {
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
