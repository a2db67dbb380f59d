package org.stet.wireformats.apjson;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openide.util.lookup.ServiceProvider;
import org.stet.text.api.FieldName;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.Sniff;
import org.stet.wire.api.StoryKind;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.ninjs.Json;
import org.stet.wireformats.ninjs.JsonHead;
import org.stet.wireformats.ninjs.JsonItem;
import org.stet.wireformats.ninjs.NinjsBodies;
import org.stet.wireformats.ninjs.NinjsStory;
import org.stet.wireformats.story.ForbiddenItem;
import org.stet.wireformats.story.Part;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.story.Stories;

/**
 * The JSON of the AP Media API: an item, or a feed of several. The text lies beside the item, or
 * only behind an address, which is not fetched.
 */
@ServiceProvider(service = WireFormat.class, position = 240)
public final class ApFormat implements WireFormat {
  @Override
  public String id() {
    return "ap-json";
  }

  @Override
  public Sniff sniff(RawItem item) {
    Set<String> names = JsonHead.names(item);
    boolean one = names.contains("data.item");
    boolean several = names.contains("data.items.item");
    boolean known =
        names.contains("api_version")
            || names.contains("data.item.altids")
            || names.contains("data.item.headline")
            || names.contains("data.items.item.headline")
            || names.contains("data.items.meta");
    return (one || several) && known
        ? new Sniff(92, "begins as an item of the AP Media API")
        : Sniff.NO;
  }

  @Override
  public Reading read(RawItem raw) {
    JsonItem.Outcome outcome = JsonItem.read(raw);
    if (outcome instanceof JsonItem.Outcome.Failed failed) {
      return failed.rejected();
    }
    JsonItem.Outcome.Tree tree = (JsonItem.Outcome.Tree) outcome;
    JsonObject root = Json.object(tree.root());
    JsonObject data = Json.object(root.get("data"));
    List<JsonObject> items = new ArrayList<>();
    if (data.has("item")) {
      items.add(data);
    } else {
      items.addAll(Json.objects(data.get("items")));
    }
    if (items.isEmpty()) {
      return new Rejected("no-item", raw.name() + " is JSON of the AP with no item in it", 0);
    }
    return items.size() == 1
        ? story(raw, root, items.get(0), tree.notices())
        : list(raw, items, tree.notices());
  }

  private Reading list(RawItem raw, List<JsonObject> items, List<Notice> notices) {
    Sheet sheet = new Sheet();
    for (JsonObject item : items) {
      JsonObject one = Json.object(item.get("item"));
      int from = sheet.size();
      sheet.line(Part.SUBHEAD, Json.line(one.get("headline")), "The headline of one of the items");
      bodies(item, one).add(sheet);
      ForbiddenItem.leaveOut(sheet, from, Json.words(one.get("pubstatus")));
    }
    return Stories.read(raw, id(), StoryKind.PACKAGE, sheet, 0, notices);
  }

  private Reading story(RawItem raw, JsonObject root, JsonObject holder, List<Notice> noticed) {
    JsonObject item = Json.object(holder.get("item"));
    NinjsBodies bodies = bodies(root, item);
    List<Notice> notices = new ArrayList<>(noticed);
    boolean text = Json.words(item.get("type")).equals("text");
    if (bodies.isEmpty() && text) {
      notices.add(
          new Notice(
              "text-elsewhere",
              "the text of the story is not in this file, only its address; save the text, too"));
    }
    Sheet sheet = new Sheet();
    int words = new NinjsStory(sheet, item, bodies).add();
    JsonObject place = Json.object(item.get("datelinelocation"));
    sheet.set(FieldName.DATELINE, Json.words(place.get("city")));
    sheet.set(FieldName.SOURCE, "AP");
    return Stories.read(raw, id(), StoryKind.STORY, sheet, words, notices);
  }

  /** The text, in the places where it is found in files. */
  private static NinjsBodies bodies(JsonObject beside, JsonObject item) {
    NinjsBodies bodies = NinjsBodies.of(item);
    for (JsonElement place :
        new JsonElement[] {beside.get("nitf"), item.get("nitf"), item.get("story")}) {
      if (place != null && place.isJsonPrimitive()) {
        bodies.add("nitf", Json.words(place));
      } else {
        JsonObject object = Json.object(place);
        bodies.add("html", Json.words(object.get("body_html")));
        bodies.add("nitf", Json.words(object.get("body_nitf")));
        bodies.add("nitf", Json.words(object.get("nitf")));
      }
    }
    return bodies;
  }
}
