package org.stet.export.send.api;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.stet.store.api.Delivery.Act;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

/**
 * The notice that a story that was delivered must not be used, or has to be taken down: a JSON
 * object, in every format, since few formats can say it.
 */
public final class TakeBack {
  public static final String MEDIA_TYPE = "application/json; charset=utf-8";

  private TakeBack() {}

  /** The notice about {@code article}, with the desk's {@code note} to the receiver. */
  public static String of(Act act, Article article, String note, Instant at) {
    JsonObject notice = new JsonObject();
    notice.addProperty("act", act.id());
    for (FieldName name : new FieldName[] {FieldName.HEADLINE, FieldName.SLUG, FieldName.ADDRESS}) {
      article
          .field(name)
          .ifPresent(words -> notice.addProperty(name.label().toLowerCase(Locale.ROOT), words));
    }
    notice.addProperty("note", note);
    notice.addProperty("at", at.truncatedTo(ChronoUnit.SECONDS).toString());
    return notice + "\n";
  }
}
