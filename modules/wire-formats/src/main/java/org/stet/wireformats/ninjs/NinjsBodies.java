package org.stet.wireformats.ninjs;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.wireformats.story.MarkupLines;
import org.stet.wireformats.story.PreformattedLines;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.xml.HtmlFragment;

/**
 * The forms in which an item has its text. One with markup is read rather than a plain one; the
 * others say the same, and are not text that anybody sees besides.
 */
public final class NinjsBodies {
  private record Form(String type, String value) {
    boolean isMarked() {
      String start = value.stripLeading();
      return type.contains("html")
          || type.contains("nitf")
          || start.matches("(?s)<(?:p|div|block)\\b.*");
    }
  }

  private final List<Form> forms = new ArrayList<>();

  private NinjsBodies() {}

  /** The forms in {@code item}, of any version of the standard. */
  public static NinjsBodies of(JsonObject item) {
    NinjsBodies bodies = new NinjsBodies();
    for (Map.Entry<String, JsonElement> member : item.entrySet()) {
      String name = member.getKey();
      if (name.startsWith("body_")) {
        bodies.add(name, Json.words(member.getValue()));
      }
    }
    for (JsonObject body : Json.objects(item.get("bodies"))) {
      String type = Json.words(body.get("contentType")) + Json.words(body.get("contenttype"));
      bodies.add(type, Json.words(body.get("value")));
    }
    return bodies;
  }

  /** Adds a form; blank ones are none. */
  public void add(String type, String value) {
    if (!value.isBlank()) {
      forms.add(new Form(type.toLowerCase(Locale.ROOT), value));
    }
  }

  public boolean isEmpty() {
    return forms.isEmpty();
  }

  /** Adds the lines of the best form to {@code sheet}. */
  public void add(Sheet sheet) {
    for (Form form : forms) {
      if (form.isMarked()) {
        MarkupLines.add(sheet, HtmlFragment.of(form.value()));
        return;
      }
    }
    if (!forms.isEmpty()) {
      new PreformattedLines(sheet).add(forms.get(0).value());
    }
  }
}
