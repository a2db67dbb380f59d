package org.stet.exportformats.report;

import java.util.List;
import org.openide.util.NbBundle.Messages;
import org.stet.export.api.ReportedRelease;
import org.stet.exportformats.words.Markup;

/** The part of a report that says who let the story out although a gate held it back. */
@Messages({
  "ReleaseEntries.title=Let out although the gate held it back",
  "# {0} - number of the version",
  "ReleaseEntries.what=Version {0}, against the gate",
  "ReleaseEntries.by=by",
  "ReleaseEntries.because=Reason:",
  "ReleaseEntries.open=What was open:"
})
final class ReleaseEntries {
  private final Markup page;
  private final String language;

  ReleaseEntries(Markup page, String language) {
    this.page = page;
    this.language = language;
  }

  void write(List<ReportedRelease> releases) {
    page.begin("section", "id", "let-out").element("h2", Bundle.ReleaseEntries_title());
    for (ReportedRelease each : releases) {
      page.begin("article", "class", "fact").begin("p");
      page.words(Bundle.ReleaseEntries_what(Integer.toString(each.version())) + " ");
      page.foreign(each.gate()).words(", " + Bundle.ReleaseEntries_by() + " ");
      page.begin("strong").foreign(each.who()).end().words(", ");
      ReportPage.time(page, each.at());
      page.end().begin("p").words(Bundle.ReleaseEntries_because() + " ").foreign(each.reason());
      page.end().element("p", Bundle.ReleaseEntries_open(), "class", "small").begin("ul");
      for (String point : each.points()) {
        page.element("li", point, "lang", language, "dir", "auto");
      }
      page.end().end();
    }
    page.end();
  }
}
