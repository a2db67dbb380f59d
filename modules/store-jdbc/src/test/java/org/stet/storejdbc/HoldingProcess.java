package org.stet.storejdbc;

import java.nio.file.Path;
import org.stet.store.api.StoreHeld;

/** A program that opens a store and holds it until its input ends; or says who holds it. */
final class HoldingProcess {
  private HoldingProcess() {}

  public static void main(String[] arguments) throws Exception {
    try (var store = new H2Stores().open(Path.of(arguments[0]), "the desk")) {
      System.out.println("holding " + store.folder());
      System.in.read();
    } catch (StoreHeld e) {
      System.out.println("held " + e.holder().pid() + " " + e.getMessage());
    }
  }
}
