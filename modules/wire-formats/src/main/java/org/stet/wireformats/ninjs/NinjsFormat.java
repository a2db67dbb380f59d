package org.stet.wireformats.ninjs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Sniff;
import org.stet.wire.api.StoryKind;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.story.Stories;

/** ninjs 1.x, 2.x and 3.x of the IPTC, as one object or as a list of such. */
@ServiceProvider(service = WireFormat.class, position = 230)
public final class NinjsFormat implements WireFormat {
  private static final Set<String> TELLING =
      Set.of(
          "pubstatus",
          "pubStatus",
          "versioncreated",
          "versionCreated",
          "firstcreated",
          "firstCreated",
          "body_html",
          "body_xhtml",
          "body_text",
          "body_nitf",
          "bodies",
          "headlines",
          "slugline",
          "embargoed",
          "embargoedUntil",
          "located",
          "descriptions",
          "description_text",
          "description_html",
          "ednote",
          "edNote",
          "infosource",
          "infosources",
          "infoSources",
          "copyrightnotice",
          "copyrightNotice",
          "copyrightholder",
          "copyrightHolder",
          "usageterms",
          "usageTerms",
          "altids",
          "altIds",
          "byline",
          "by",
          "representationtype",
          "representationType",
          "associations",
          "renditions");
  private static final Set<String> WEAK =
      Set.of("headline", "type", "title", "language", "version");

  @Override
  public String id() {
    return "ninjs";
  }

  @Override
  public Sniff sniff(RawItem item) {
    Set<String> names = JsonHead.names(item);
    boolean identified = names.contains("uri") || names.contains("guid");
    long telling = names.stream().filter(TELLING::contains).count();
    long weak = names.stream().filter(WEAK::contains).count();
    boolean own = names.contains("standard.name") || names.contains("$standard.name");
    own |= names.stream().anyMatch(name -> name.startsWith("body_"));
    if (identified && (telling >= 2 || own)) {
      return new Sniff(90, "has the fields of a ninjs item");
    }
    boolean likely = telling >= 3 || (identified && telling + weak >= 2);
    return likely ? new Sniff(70, "has fields as a ninjs item has them") : Sniff.NO;
  }

  @Override
  public Reading read(RawItem item) {
    JsonItem.Outcome outcome = JsonItem.read(item);
    if (outcome instanceof JsonItem.Outcome.Failed failed) {
      return failed.rejected();
    }
    JsonItem.Outcome.Tree tree = (JsonItem.Outcome.Tree) outcome;
    JsonElement root = tree.root();
    List<JsonObject> several = root instanceof JsonArray ? Json.objects(root) : List.of();
    Sheet sheet = new Sheet();
    if (several.size() > 1) {
      several.forEach(one -> new NinjsListed(sheet, one).add());
      return Stories.read(item, id(), StoryKind.PACKAGE, sheet, 0, tree.notices());
    }
    JsonObject one = several.isEmpty() ? Json.object(root) : several.get(0);
    int words = new NinjsStory(sheet, one).add();
    boolean composite = Json.words(one.get("type")).equals("composite");
    StoryKind kind = composite ? StoryKind.PACKAGE : StoryKind.STORY;
    return Stories.read(item, id(), kind, sheet, words, tree.notices());
  }
}
