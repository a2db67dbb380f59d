package org.stet.architecture;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stet.architecture.ModuleMap.Module;

/**
 * Which module may need which. An edge that is not here needs a decision record in docs/adr; a
 * {@code lib-} module, which only carries a library, may be needed by any.
 */
class ModuleMapTest {
  /** What any window may need: the apis of what decides, never what implements them. */
  private static final Set<String> DESK_NEEDS =
      Set.of("text", "facts", "wire", "clean", "check", "export", "store", "revision");

  private static final Map<String, Set<String>> MAY_NEED =
      Map.ofEntries(
          entry("lib-gson", Set.of()),
          entry("lib-mustache", Set.of()),
          entry("lib-pdf", Set.of()),
          entry("text", Set.of()),
          entry("facts", Set.of("text")),
          entry("wire", Set.of("text")),
          entry("wire-formats", Set.of("text", "wire")),
          entry("clean", Set.of("text")),
          entry("clean-rules", Set.of("text", "clean")),
          entry("check", Set.of("text", "facts")),
          entry("check-quotes", Set.of("text", "facts", "check")),
          entry("check-claims", Set.of("text", "facts", "check")),
          entry("revision", Set.of("text")),
          entry("verify", Set.of("text", "facts")),
          entry("store", Set.of("text", "facts", "wire")),
          entry("store-jdbc", Set.of("text", "facts", "wire", "store")),
          entry("search", Set.of("text", "facts", "wire", "store")),
          entry("arrival", Set.of()),
          entry("intake", Set.of("text", "facts", "wire", "clean", "store", "arrival")),
          entry("export", Set.of("text", "facts", "store", "verify")),
          entry("export-formats", Set.of("text", "facts", "export")),
          entry(
              "cli",
              Set.of(
                  "text",
                  "facts",
                  "wire",
                  "clean",
                  "check",
                  "verify",
                  "export",
                  "store",
                  "arrival",
                  "intake",
                  "revision")),
          entry("session", DESK_NEEDS),
          entry("editor", with(DESK_NEEDS, "session")),
          entry("factcheck", with(DESK_NEEDS, "session", "verify")),
          entry("versions", with(DESK_NEEDS, "session")),
          entry("sources", with(DESK_NEEDS, "session")),
          entry("desk", with(DESK_NEEDS, "session", "arrival", "intake")));

  private static final Set<String> NOT_SHIPPED =
      Set.of("testkit", "architecture", "benchmarks", "acceptance", "sample-plugin");

  private static Set<String> with(Set<String> modules, String... more) {
    Set<String> all = new TreeSet<>(modules);
    all.addAll(List.of(more));
    return all;
  }

  @Test
  void everyModuleIsOnTheMap() throws IOException {
    Set<String> known = new TreeSet<>(MAY_NEED.keySet());
    known.addAll(NOT_SHIPPED);
    assertEquals(known, new TreeSet<>(ModuleMap.read().keySet()));
  }

  @Test
  void noModuleNeedsMoreThanItMay() throws IOException {
    List<String> forbidden = new ArrayList<>();
    for (Module module : ModuleMap.read().values()) {
      if (module.isShipped()) {
        for (String need : module.needs()) {
          boolean library = need.startsWith("lib-");
          if (!library && !MAY_NEED.getOrDefault(module.name(), Set.of()).contains(need)) {
            forbidden.add(module.name() + " -> " + need);
          }
        }
      }
    }
    assertEquals(List.of(), forbidden);
  }

  @Test
  void whatIsShippedIsAModuleOfThePlatformAndWhatIsNotIsNot() throws IOException {
    for (Module module : ModuleMap.read().values()) {
      boolean shipped = !NOT_SHIPPED.contains(module.name());
      assertEquals(shipped, module.isShipped(), module.name());
    }
  }

  @Test
  void rootPackagesAreNamedAfterFolders() throws IOException {
    for (Module module : ModuleMap.read().values()) {
      if (module.isShipped()) {
        assertEquals("org.stet." + module.name().replace("-", ""), module.base(), module.name());
      }
    }
  }

  /** An implementation that is loaded only when somebody needs it would never be: nobody may. */
  @Test
  void apisLoadOnDemandAndImplementationsByThemselves() throws IOException {
    Map<String, Module> modules = ModuleMap.read();
    Set<String> needed = new TreeSet<>();
    modules.values().stream().filter(Module::isShipped).forEach(m -> needed.addAll(m.needs()));
    for (Module module : modules.values()) {
      if (module.isShipped()) {
        String type = needed.contains(module.name()) ? "autoload" : "normal";
        assertEquals(type, module.type(), module.name());
      }
    }
  }

  /** A library in two modules would be two libraries at run time, whose types do not fit. */
  @Test
  void everyForeignLibraryIsCarriedByOneModule() throws IOException {
    Map<String, String> carriers = new HashMap<>();
    for (Module module : ModuleMap.read().values()) {
      if (module.isShipped()) {
        for (String library : module.bundles()) {
          String other = carriers.put(library, module.name());
          assertTrue(other == null, library + " is in " + other + " and " + module.name());
        }
      }
    }
    assertTrue(carriers.containsKey("org.jsoup:jsoup"), "the poms were read: " + carriers);
  }
}
