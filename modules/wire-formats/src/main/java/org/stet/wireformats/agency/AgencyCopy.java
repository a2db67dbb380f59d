package org.stet.wireformats.agency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;
import org.stet.wire.api.ItemIds;

/**
 * What a reader makes of the lines of an agency's file: which go, which are fields, which are what
 * kind of block. A line nothing is said about is a paragraph. For one thread.
 */
public final class AgencyCopy {
  private final String text;
  private final List<AgencyLine> lines;
  private final String format;
  private final Map<FieldName, Set<String>> fields = new EnumMap<>(FieldName.class);
  private final Role[] roles;
  private final @Nullable Edit[] drops;
  private final boolean[] joined;
  private final List<Edit> cuts = new ArrayList<>();
  private ItemIds ids = ItemIds.NONE;
  private UnaryOperator<String> letters = UnaryOperator.identity();

  /**
   * @param text the decoded text
   * @param format the id of the format, with which the ids of all rules begin
   */
  public AgencyCopy(String text, String format) {
    this.text = text;
    this.lines = AgencyLine.of(text);
    this.format = format;
    this.roles = new Role[lines.size()];
    this.drops = new Edit[lines.size()];
    this.joined = new boolean[lines.size()];
    Arrays.fill(roles, Role.PARAGRAPH);
  }

  public String text() {
    return text;
  }

  public List<AgencyLine> lines() {
    return lines;
  }

  /** How words are to be spelled that become fields from now on. */
  public void spelling(UnaryOperator<String> letters) {
    this.letters = letters;
  }

  /**
   * Adds a header line; words that are there already, in whatever case, and blank ones add nothing.
   */
  public void field(FieldName name, String words) {
    String clean = FieldWords.clean(letters.apply(words));
    Set<String> known = fields.getOrDefault(name, Set.of());
    if (!clean.isEmpty() && known.stream().noneMatch(clean::equalsIgnoreCase)) {
      fields.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(clean);
    }
  }

  /** The first words of the header line, or an empty text. */
  public String field(FieldName name) {
    return fields.getOrDefault(name, Set.of()).stream().findFirst().orElse("");
  }

  /** Notes the number of the message. */
  public void identify(ItemIds carried) {
    ids = carried;
  }

  /** The identifiers of the message. */
  ItemIds ids() {
    return ids;
  }

  /** The header lines, by name. */
  Map<FieldName, Set<String>> fields() {
    return fields;
  }

  /** Takes {@code line} out as a part of the frame of the message. */
  public void drop(AgencyLine line, String rule, String reason) {
    drops[line.index()] =
        Edit.remove(new TextRange(line.range().start(), line.next()), id(rule), reason);
  }

  /** Makes {@code words}, which stand in {@code line}, a header line instead. */
  public void move(AgencyLine line, FieldName name, String words) {
    field(name, words);
    drop(line, "header", "Moved to the field " + name.label());
  }

  public boolean isDropped(AgencyLine line) {
    return drops[line.index()] != null;
  }

  public void role(AgencyLine line, Role role) {
    roles[line.index()] = role;
  }

  public Role role(AgencyLine line) {
    return roles[line.index()];
  }

  /** Makes {@code line} go on in the paragraph of the line before it. */
  public void join(AgencyLine line) {
    joined[line.index()] = true;
  }

  boolean isJoined(AgencyLine line) {
    return joined[line.index()];
  }

  /** Puts {@code words} in the place of a stretch inside one line. */
  public void replace(TextRange range, String words, String rule, String reason) {
    if (!range.isEmpty() || !words.isEmpty()) {
      cuts.add(new Edit(range, words, id(rule), reason));
    }
  }

  public void cut(TextRange range, String rule, String reason) {
    replace(range, "", rule, reason);
  }

  List<Edit> cuts() {
    return cuts;
  }

  Optional<Edit> dropOf(AgencyLine line) {
    return Optional.ofNullable(drops[line.index()]);
  }

  String id(String rule) {
    return format + "-" + rule;
  }

  /** The edits that make the article out of the text. */
  public ChangeSet changes() {
    return new CopyEdits(this).changes();
  }
}
