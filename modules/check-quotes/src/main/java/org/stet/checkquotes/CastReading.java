package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.CastList;
import org.stet.facts.api.CastMember.Kind;
import org.stet.facts.api.CastMention.Form;
import org.stet.text.api.TextRange;

/**
 * The cast of a story: every run of words with capitals that names a person or an organisation, and
 * every pronoun and role by which a speaker is meant.
 *
 * <p>A run of capitals alone is nobody: it needs a first name, a title, a role, a pronoun, or the
 * family name by itself elsewhere to be a person, and a word for a group to be an organisation.
 */
final class CastReading {
  private final Story story;
  private final Attributions attributions;
  private final Referents referents;
  private final People people;
  private final int quotations;
  private final Map<String, CastDraft> drafts = new LinkedHashMap<>();

  /** Organisations by their initials. */
  private final Map<String, CastDraft> initials = new HashMap<>();

  private CastReading(Story story, int quotations, Attributions attributions, Referents referents) {
    this.story = story;
    this.quotations = quotations;
    this.attributions = attributions;
    this.referents = referents;
    this.people = referents.people();
  }

  /** The cast of {@code story} with its quotations, as far as it can be told. */
  static CastList of(Story story, List<Stretch> stretches, Attributions attributions) {
    Referents referents = new Referents(story, stretches, attributions);
    CastReading reading = new CastReading(story, stretches.size(), attributions, referents);
    reading.readRuns();
    reading.readSpeakers();
    reading.readHeaders();
    List<CastDraft> somebody =
        new ArrayList<>(reading.drafts.values().stream().filter(CastDraft::isSomebody).toList());
    somebody.sort(Comparator.comparingInt(CastDraft::start));
    return new CastList(somebody.stream().map(CastDraft::member).toList());
  }

  private boolean isHeader(int paragraph) {
    return story.paragraphs().get(paragraph).role().isHeader()
        || NameRuns.isHeadline(attributions.readings().get(paragraph).tokens());
  }

  private void readRuns() {
    for (int p = 0; p < story.paragraphs().size(); p++) {
      List<Token> tokens = attributions.readings().get(p).tokens();
      Story.Paragraph paragraph = story.paragraphs().get(p);
      for (int i = isHeader(p) ? tokens.size() : 0; i < tokens.size(); ) {
        CastRun run = CastRun.at(tokens, i);
        if (run != null) {
          readRun(paragraph, run);
        }
        i = run == null ? skipped(tokens, i) : run.end();
      }
    }
  }

  /** Behind a run of nothing but times, and behind any other token. */
  private static int skipped(List<Token> tokens, int at) {
    int end = at;
    while (end < tokens.size() && NameRuns.isPart(tokens, end, at)) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  private void readRun(Story.Paragraph paragraph, CastRun run) {
    int end = run.endOfPerson();
    // "Justice Department" begins with what is a title before a name.
    int from = run.isTitled() && end - run.name() > 1 ? run.name() : run.start();
    if (run.isGroup(from, run.end()) && (end == run.end() || run.isGroup(from, end + 2))) {
      group(paragraph, run, from, run.end());
      return;
    }
    if (CastWords.standard().isOrganisation(run.words(run.start(), run.end()))) {
      group(paragraph, run, run.start(), run.end());
      return;
    }
    if (run.isNameless()) {
      return;
    }
    if (run.isAcronym(run.name()) && end - run.name() == 1) {
      acronym(paragraph, run);
      return;
    }
    person(paragraph, run, end);
    if (end + 1 < run.end() && run.isGroup(end + 1, run.end())) {
      group(paragraph, run, end + 1, run.end());
    }
    int role = run.name() - 1;
    if (role > run.start() && run.isGroup(run.start(), role)) {
      group(paragraph, run, run.start(), role);
    }
  }

  private CastDraft draft(String name) {
    return drafts.computeIfAbsent(name, CastDraft::new);
  }

  private TextRange inArticle(Story.Paragraph paragraph, TextRange range) {
    return Story.toArticle(paragraph, range.shift(paragraph.range().start()));
  }

  private void group(Story.Paragraph paragraph, CastRun run, int start, int to) {
    int from = run.startOfGroup(start, to);
    String name = run.words(from, to);
    CastDraft organisation = initials.getOrDefault(name, null);
    boolean brief = organisation != null;
    organisation = organisation == null ? draft(name) : organisation;
    organisation.is(Kind.ORGANISATION);
    organisation.mention(inArticle(paragraph, run.range(from, to)), brief ? Form.SHORT : Form.FULL);
    if (to - from > 1) {
      StringBuilder capitals = new StringBuilder();
      for (Token token : run.tokens().subList(from, to)) {
        capitals.append(token.isCapital() ? token.word().substring(0, 1) : "");
      }
      initials.putIfAbsent(capitals.toString(), organisation);
    }
  }

  private void acronym(Story.Paragraph paragraph, CastRun run) {
    CastDraft organisation = initials.get(run.words(run.name(), run.name() + 1));
    TextRange range = inArticle(paragraph, run.range(run.name(), run.name() + 1));
    if (organisation != null) {
      organisation.mention(range, Form.SHORT);
    } else {
      draft(run.words(run.name(), run.name() + 1)).mention(range, Form.FULL);
    }
  }

  private void person(Story.Paragraph paragraph, CastRun run, int end) {
    int start = paragraph.range().start() + run.tokens().get(run.start()).start();
    String name = people.fullName(run.words(run.start(), end), start);
    if (name == null || (!people.mayBePerson(name) && !run.isTitled())) {
      return;
    }
    CastDraft person = draft(name);
    CastRun exact = run.narrowedTo(name);
    int to = exact.equals(run) ? end : exact.end();
    TextRange role = exact.role();
    person.mention(
        inArticle(paragraph, run.range(exact.name(), to)),
        to - exact.name() > 1 ? Form.FULL : Form.SHORT);
    person.bears(role == null ? null : inArticle(paragraph, role));
    person.stands(exact.standsForPlaceOrThing(), to - exact.name() > 1 || !people.names(name));
    boolean honoured = to < end; // "Miles Orrin QC"
    if (run.isTitled() || honoured || role != null || people.gender(name) != Gender.UNKNOWN) {
      person.is(Kind.PERSON);
    }
  }

  /** Takes the speakers of all quotations, and whom else the story says to have spoken. */
  private void readSpeakers() {
    attributions.mentions().forEach(mention -> readSpeaker(mention, mention.speaks()));
    for (int i = 0; i < quotations; i++) {
      readSpeaker(attributions.said(i));
    }
    attributions.reported().forEach(reported -> readSpeaker(reported.said()));
  }

  private void readSpeaker(@Nullable Said said) {
    if (said != null && said.standing() == Standing.SAID) {
      readSpeaker(Mentions.of(story, said), true);
    }
  }

  private void readSpeaker(Mention mention, boolean speaks) {
    String name = referents.canonical(mention);
    if (name == null) {
      return;
    }
    int at = mention.range().start();
    TextRange range = Story.toArticle(story.at(at), mention.range());
    CastDraft speaker = drafts.get(name);
    if (speaker == null && speaks && isNameOf(name)) {
      speaker = draft(name);
      speaker.mention(range, Form.FULL);
    }
    Form form = form(mention);
    if (speaker != null && speaks) {
      speaker.speaks();
    }
    if (speaker != null && form != null) {
      speaker.mention(range, form);
      speaker.is(Kind.PERSON);
    }
  }

  /** Whether it names one, and is more than a word that only begins a sentence. */
  private boolean isNameOf(String name) {
    boolean one = !name.contains(" and ");
    return one && (people.mayBePerson(name) || name.indexOf(' ') > 0 || CastRun.isAcronym(name));
  }

  private static @Nullable Form form(Mention mention) {
    return switch (mention.kind()) {
      case NAME -> null; // Read with the runs.
      case NOUN -> Form.ROLE;
      case PRONOUN -> Form.PRONOUN;
    };
  }

  /** In headlines every word has a capital, so only names the story has elsewhere are seen. */
  private void readHeaders() {
    for (int p = 0; p < story.paragraphs().size(); p++) {
      List<Token> tokens = attributions.readings().get(p).tokens();
      for (int i = isHeader(p) ? 0 : tokens.size(); i < tokens.size(); i++) {
        i = Math.max(i, readHeader(story.paragraphs().get(p), tokens, i) - 1);
      }
    }
  }

  private int readHeader(Story.Paragraph paragraph, List<Token> tokens, int at) {
    CastRun run = new CastRun(tokens, at, at, Math.min(tokens.size(), at + 6));
    for (int end = run.end(); end > at; end--) {
      String words = run.words(at, end);
      CastDraft known = drafts.get(words);
      boolean full = known != null;
      if (known == null && end == at + 1 && tokens.get(at).isCapital()) {
        String name = people.fullName(words, story.words().length());
        known = name == null ? initials.get(words) : drafts.getOrDefault(name, initials.get(words));
      }
      if (known != null && known.isSomebody()) {
        known.mention(inArticle(paragraph, run.range(at, end)), full ? Form.FULL : Form.SHORT);
        return end;
      }
    }
    return at + 1;
  }
}
