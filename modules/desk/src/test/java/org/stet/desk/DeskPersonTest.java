package org.stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLayeredPane;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.session.api.OpenStore;
import org.stet.store.spi.DeskStores;
import org.stet.testkit.EventThread;

/** Asking who works here, and keeping it. */
class DeskPersonTest {
  @TempDir Path folder;

  private final List<String> events = new ArrayList<>();

  private OpenStore store() {
    return OpenStore.in(folder.resolve("store"), Lookup.getDefault().lookup(DeskStores.class));
  }

  private DeskPerson found(OpenStore store) {
    DeskPerson person = new DeskPerson(store);
    EventThread.run(() -> person.find(() -> events.add("found")));
    EventThread.until("the name is found", () -> events.contains("found"));
    return person;
  }

  @Test
  void atFirstNobodyHasToldANameAndTheSystemsUserIsProposed() {
    DeskPerson person = new DeskPerson(store());
    assertTrue(person.isNamed(), "nobody is asked before it was looked up");
    DeskPerson found = found(store());
    assertFalse(found.isNamed());
    assertFalse(found.name().isBlank());
    assertFalse(Files.exists(folder.resolve("store")), "looking makes no store");
  }

  @Test
  void aNameIsKeptAndToldToAllWhoListen() throws IOException {
    OpenStore store = store();
    DeskPerson person = found(store);
    EventThread.run(
        () -> {
          person.addListener(() -> events.add("told " + person.name()));
          person.rename("  Ana   Roe ", () -> events.add("kept"), events::add);
        });
    EventThread.until("the name is kept", () -> events.contains("kept"));
    assertEquals(List.of("found", "told Ana Roe", "kept"), events);
    assertEquals("Ana Roe", store.who());
    assertTrue(found(store()).isNamed(), "at the next start nobody is asked");
  }

  @Test
  void anEmptyNameIsRefused() {
    OpenStore store = store();
    DeskPerson person = found(store);
    EventThread.run(() -> person.rename(" \t", () -> events.add("kept"), events::add));
    assertEquals(List.of("found", "Please give a name."), events);
    assertFalse(store.isNamed());
  }

  @Test
  void aNameThatCannotBeKeptSaysWhy() throws IOException {
    Files.writeString(folder.resolve("store"), "a file where the folder should be");
    DeskPerson person = new DeskPerson(store());
    EventThread.run(() -> person.rename("Ana Roe", () -> events.add("kept"), events::add));
    EventThread.until("somebody was told", () -> !events.isEmpty());
    assertTrue(events.get(0).startsWith("The name was not kept: "), events.get(0));
  }

  @Test
  void theNoticeGoesAwayWhenTheNameIsKept() {
    OpenStore store = store();
    DeskPerson person = found(store);
    JLayeredPane over = new JLayeredPane();
    EventThread.run(
        () -> {
          over.setSize(1280, 800);
          NameNotice notice = new NameNotice(person);
          over.add(notice);
          notice.place(over);
          assertTrue(over.getBounds().contains(notice.getBounds()), notice.getBounds().toString());
          JTextField name = NoticeParts.name(notice);
          assertEquals(person.name(), name.getText(), "the system's user, to begin with");
          name.setText("Bo");
          name.postActionEvent();
        });
    EventThread.until("the notice is gone", () -> over.getComponentCount() == 0);
    assertEquals("Bo", store.who());
  }
}
