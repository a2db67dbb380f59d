package org.stet.wireformats.newsml1;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.stet.text.api.FieldName;
import org.stet.wireformats.story.FieldWords;
import org.stet.wireformats.story.Leftovers;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;

/**
 * Goes through the components of an item, which nest. Of equivalent components, such as
 * translations, the first with text is read; components about a picture give its caption. Without
 * recursion.
 */
final class Components {
  /** Codes of countries are no longer. */
  private static final int LONGEST_CODE = 3;

  private final Sheet sheet;
  private final boolean listed;
  private boolean headlineListed;

  Components(Sheet sheet, boolean listed) {
    this.sheet = sheet;
    this.listed = listed;
  }

  /** What is still to do: an element, and the picture it belongs to, or 0. */
  private record Task(XmlElement element, int picture, boolean main) {}

  void add(XmlElement component) {
    Deque<Task> tasks = new ArrayDeque<>();
    tasks.push(new Task(component, 0, true));
    while (!tasks.isEmpty()) {
      Task task = tasks.pop();
      if (task.element().is("NewsComponent")) {
        component(task, tasks);
      } else {
        part(task);
      }
    }
  }

  private void component(Task task, Deque<Task> tasks) {
    XmlElement component = task.element();
    int picture = task.picture() == 0 && isPicture(component) ? sheet.newGroup() : task.picture();
    XmlElement chosen = chosen(component);
    if (picture == 0) {
      sheet.set(FieldName.LANGUAGE, language(component));
    }
    List<Task> inside = new ArrayList<>();
    for (XmlNode child : component.children()) {
      if (!(child instanceof XmlElement element)) {
        continue;
      }
      boolean equivalent = element.is("NewsComponent") || element.is("ContentItem");
      if (chosen != null && equivalent && !element.equals(chosen) && element.is(chosen.name())) {
        inside.add(new Task(element, -1, false));
      } else {
        inside.add(new Task(element, picture, task.main()));
      }
    }
    for (int i = inside.size() - 1; i >= 0; i--) {
      tasks.push(inside.get(i));
    }
  }

  private void part(Task task) {
    XmlElement element = task.element();
    if (task.picture() < 0) {
      Leftovers.drop(sheet, element, "The same story in another language or form");
      return;
    }
    switch (element.name()) {
      case "NewsLines" ->
          new NewsLines(sheet, task.picture()).add(element, listed && !listedOnce(element));
      case "ContentItem" -> new ContentItem(sheet, task.picture()).add(element, !listed);
      case "AdministrativeMetadata" -> administrative(element, task.picture());
      case "DescriptiveMetadata", "DescriptiveMetada" -> {
        NewsMl1Story.formal(element, "Language")
            .filter(tag -> task.picture() == 0)
            .ifPresent(tag -> sheet.set(FieldName.LANGUAGE, tag));
        if (task.picture() == 0 && !listed) {
          topics(element);
        }
        Leftovers.drop(sheet, element, NewsMl1Story.DATA);
      }
      case "item_keywords" -> {
        FieldWords.keywords(
            sheet, element.all("item_keyword").stream().map(XmlElement::words).toList());
        Leftovers.drop(sheet, element, NewsMl1Story.DATA);
      }
      default -> Leftovers.drop(sheet, element, NewsMl1Story.DATA);
    }
  }

  private boolean listedOnce(XmlElement lines) {
    boolean before = headlineListed;
    headlineListed |= lines.first("HeadLine").isPresent();
    return before;
  }

  private void administrative(XmlElement metadata, int picture) {
    if (picture == 0 && !listed) {
      for (String role : List.of("Provider", "Source", "Creator")) {
        metadata
            .first(role)
            .flatMap(party -> NewsMl1Story.formal(party, "Party"))
            .filter(name -> !role.equals("Creator") || name.indexOf('/') < 0)
            .ifPresent(name -> sheet.set(FieldName.SOURCE, name));
      }
    }
    Leftovers.drop(sheet, metadata, NewsMl1Story.DATA);
  }

  /** What the story is about, where that is said in words and not only in numbers. */
  private void topics(XmlElement metadata) {
    List<String> subjects = new ArrayList<>();
    for (String level : List.of("Subject", "SubjectMatter", "SubjectDetail", "OfInterestTo")) {
      metadata.inside(level).forEach(one -> subjects.add(one.attribute("FormalName")));
    }
    FieldWords.subjects(sheet, subjects);
    List<String> places = new ArrayList<>();
    for (XmlElement location : metadata.all("Location")) {
      List<String> parts =
          location.all("Property").stream()
              .map(part -> part.attribute("Value"))
              .filter(value -> value.length() > LONGEST_CODE)
              .toList();
      places.add(String.join(", ", parts));
    }
    FieldWords.locations(sheet, places);
  }

  private static String language(XmlElement component) {
    return component.attribute("lang");
  }

  private static boolean isPicture(XmlElement component) {
    String role = NewsMl1Story.formal(component, "Role").orElse("").toLowerCase(Locale.ROOT);
    boolean named =
        role.contains("photo")
            || role.contains("picture")
            || role.contains("image")
            || role.contains("graphic")
            || role.contains("caption");
    boolean text = component.inside("DataContent").stream().anyMatch(c -> !c.words().isEmpty());
    boolean media =
        component.inside("MediaType").stream()
            .map(type -> type.attribute("FormalName").toLowerCase(Locale.ROOT))
            .anyMatch(
                type -> type.equals("photo") || type.equals("graphic") || type.equals("image"));
    return named || (media && !text);
  }

  /**
   * The one of equivalent components or contents that is read: the first with text; null if they
   * are no equivalents.
   */
  private static @org.jspecify.annotations.Nullable XmlElement chosen(XmlElement component) {
    boolean equivalents = component.attribute("EquivalentsList").equalsIgnoreCase("yes");
    List<XmlElement> components = component.all("NewsComponent");
    List<XmlElement> contents = component.all("ContentItem");
    if (equivalents || areTranslations(components)) {
      List<XmlElement> choice = components.size() > 1 ? components : contents;
      for (XmlElement one : choice) {
        if (one.inside("DataContent").stream().anyMatch(c -> !c.words().isEmpty())) {
          return one;
        }
      }
    }
    return null;
  }

  private static boolean areTranslations(List<XmlElement> components) {
    List<String> languages = new ArrayList<>();
    for (XmlElement component : components) {
      String tag = language(component);
      if (tag.isEmpty() && component.first("DescriptiveMetadata").isPresent()) {
        tag =
            NewsMl1Story.formal(component.first("DescriptiveMetadata").get(), "Language")
                .orElse("");
      }
      if (!tag.isEmpty()) {
        languages.add(tag.toLowerCase(Locale.ROOT));
      }
    }
    return languages.size() > 1
        && languages.stream().distinct().count() == languages.size()
        && languages.size() == components.size();
  }
}
