package org.stet.exportformats.report;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;
import org.stet.export.api.ReportedEvidence;
import org.stet.export.api.ReportedSource;
import org.stet.export.api.SideBySide;
import org.stet.exportformats.words.Markup;
import org.stet.facts.api.Support;

/** One piece of evidence on the page of a report: its words, where they are from, and when. */
@Messages({
  "EvidenceEntry.source=Source",
  "EvidenceEntry.address=Address",
  "EvidenceEntry.confidential=A confidential source, which is neither named nor quoted.",
  "EvidenceEntry.version=Version",
  "# {0} - number",
  "EvidenceEntry.number={0}, of",
  "EvidenceEntry.withdrawn=The source was withdrawn since.",
  "EvidenceEntry.newer=The source has a newer version since.",
  "EvidenceEntry.hash=Words (SHA-256)",
  "EvidenceEntry.noWords=The source is only named; its words are not in the store.",
  "EvidenceEntry.time=Time in the recording",
  "EvidenceEntry.added=Added by",
  "EvidenceEntry.compared=Word by word:",
  "EvidenceEntry.story=story:",
  "EvidenceEntry.said=source:",
  "EvidenceEntry.nothing=nothing"
})
final class EvidenceEntry {
  private EvidenceEntry() {}

  static void write(Markup page, ReportedEvidence evidence) {
    Support support = evidence.support();
    page.begin("li", "class", "evidence").fixed("\n");
    page.begin("p").element("strong", ReportWords.of(support.kind())).end();
    if (!evidence.said().isBlank()) {
      page.element("blockquote", evidence.said(), "class", "said", "dir", "auto");
    }
    compared(page, evidence.compared());
    page.begin("dl").fixed("\n");
    ReportedSource source = evidence.source();
    if (source != null) {
      source(page, source);
    }
    Duration position = support.position();
    if (position != null) {
      page.element("dt", Bundle.EvidenceEntry_time()).element("dd", clock(position));
    }
    page.element("dt", Bundle.EvidenceEntry_added()).begin("dd").foreign(support.who()).words(", ");
    ReportPage.time(page, support.at());
    page.end().end().end();
  }

  /** Name, address, version, date and hash of {@code source}, into a list of terms. */
  static void source(Markup page, ReportedSource source) {
    page.element("dt", Bundle.EvidenceEntry_source());
    if (source.confidential()) {
      page.element("dd", Bundle.EvidenceEntry_confidential());
      return;
    }
    page.element("dd", source.name(), "dir", "auto");
    String address = source.address();
    if (address != null && !address.isBlank()) {
      page.element("dt", Bundle.EvidenceEntry_address()).element("dd", address, "dir", "auto");
    }
    page.element("dt", Bundle.EvidenceEntry_version()).begin("dd");
    page.words(Bundle.EvidenceEntry_number(Integer.toString(source.number())) + " ");
    ReportPage.time(page, source.at());
    page.end();
    String hash = source.sha256();
    if (hash == null) {
      page.element("dd", Bundle.EvidenceEntry_noWords());
    } else {
      page.element("dt", Bundle.EvidenceEntry_hash()).begin("dd").element("code", hash).end();
    }
    if (!source.current()) {
      String why =
          source.withdrawn() ? Bundle.EvidenceEntry_withdrawn() : Bundle.EvidenceEntry_newer();
      page.element("dd", why, "class", "warn");
    }
  }

  private static void compared(Markup page, @Nullable SideBySide compared) {
    if (compared == null) {
      return;
    }
    page.element("p", Bundle.EvidenceEntry_compared() + " " + compared.inWords());
    if (compared.differences().isEmpty()) {
      return;
    }
    page.begin("ul").fixed("\n");
    for (SideBySide.Differing difference : compared.differences()) {
      page.begin("li").words(Bundle.EvidenceEntry_story() + " ");
      side(page, difference.words());
      page.words("; " + Bundle.EvidenceEntry_said() + " ");
      side(page, difference.sourceWords());
      page.words(" (" + difference.kind() + ")").end();
    }
    page.end();
  }

  private static void side(Markup page, String words) {
    if (words.isBlank()) {
      page.words(Bundle.EvidenceEntry_nothing());
    } else {
      page.words("\u201c").foreign(words).words("\u201d");
    }
  }

  private static String clock(Duration position) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d",
        position.toHours(),
        position.toMinutesPart(),
        position.toSecondsPart());
  }
}
