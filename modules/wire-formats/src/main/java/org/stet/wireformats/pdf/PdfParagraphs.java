package org.stet.wireformats.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stet.wireformats.document.Look;
import org.stet.wireformats.document.Paragraph;
import org.stet.wireformats.document.ParagraphBuilder;
import org.stet.wireformats.document.ParagraphRole;

/**
 * Divides blocks into paragraphs, by indents, gaps, looks and short last lines, and joins those
 * that go on in the next column or on the next page.
 */
final class PdfParagraphs {
  private static final Pattern BULLET = Pattern.compile("[•‣▪●◦·]\\s?\\S.*");
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?iu)(?:photo|picture|foto|image|bild|above|below|left|right|caption)s?\\b.*|.*\\b(?:photo|picture|foto|bild)(?:\\s?[:/©]|"
              + " by | credit).*|.*©.*|.*/(?:AFP|AP|Reuters|dpa).*");

  private final LineEnds ends;
  private int tables;
  private boolean inTable;

  PdfParagraphs(LineEnds ends) {
    this.ends = ends;
  }

  /** The paragraphs of {@code blocks}, which are in the order of reading. */
  List<Paragraph> of(List<TextBlock> blocks) {
    double body = bodySize(blocks);
    List<List<TextLine>> groups = new ArrayList<>();
    for (TextBlock block : blocks) {
      List<List<TextLine>> inside = divided(block, body);
      if (!groups.isEmpty() && goesOn(groups.get(groups.size() - 1), inside.get(0), block)) {
        groups.get(groups.size() - 1).addAll(inside.remove(0));
      }
      groups.addAll(inside);
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (List<TextLine> group : groups) {
      paragraphs.addAll(paragraph(group, body));
      inTable = group.get(0).isRow();
    }
    return paragraphs;
  }

  private static List<List<TextLine>> divided(TextBlock block, double body) {
    List<List<TextLine>> groups = new ArrayList<>();
    List<TextLine> group = new ArrayList<>();
    double leading = leading(block);
    for (TextLine line : block.lines()) {
      if (!group.isEmpty() && begins(line, group, block, leading, body)) {
        groups.add(group);
        group = new ArrayList<>();
      }
      group.add(line);
    }
    groups.add(group);
    return groups;
  }

  private static boolean begins(
      TextLine line, List<TextLine> group, TextBlock block, double leading, double body) {
    TextLine last = group.get(group.size() - 1);
    double size = line.size();
    boolean gap = line.y() - last.y() > leading * 1.22 + 0.5;
    boolean centred =
        Math.abs(line.x() - last.x()) > size && isCentred(line, last) && !isFlush(block);
    boolean indented = line.x() > last.x() + size * 0.6 && line.x() > block.x() + size * 0.6;
    boolean look =
        line.look().bold() != last.look().bold()
            || (line.look().italic() != last.look().italic() && size != last.size());
    boolean headline = size > body * 1.25 && block.lines().size() <= 5;
    boolean hanging = BULLET.matcher(last.words()).matches() && line.x() > last.x();
    return gap
        || (indented && !centred && !hanging)
        || look
        || (!headline && !centred && isShort(last, line, block))
        || line.isRow()
        || BULLET.matcher(line.words()).matches();
  }

  /**
   * Whether a line ends for no other reason than that its paragraph does: the first word of the
   * next line would have found its place.
   */
  private static boolean isShort(TextLine last, TextLine line, TextBlock block) {
    int space = line.words().indexOf(' ');
    int letters = space < 0 ? line.words().length() : space;
    double letter = (line.end() - line.x()) / Math.max(1, line.words().length());
    double left = block.end() - last.end();
    boolean sentence = ".!?:”\"’»“".indexOf(last.last()) >= 0;
    double spare = sentence ? line.size() * 0.5 : line.size() * 2;
    return left > (letters + 1) * letter + spare && last.last() != '-';
  }

  /** Whether most lines begin at the left edge, so that one which does not is indented. */
  private static boolean isFlush(TextBlock block) {
    long flush = block.lines().stream().filter(line -> line.x() - block.x() < 1).count();
    return block.lines().size() > 3 && flush * 2 > block.lines().size();
  }

  private static boolean isCentred(TextLine line, TextLine other) {
    return Math.abs((line.x() + line.end()) - (other.x() + other.end())) < line.size();
  }

  /** The usual distance between two lines: that of most pairs. */
  private static double leading(TextBlock block) {
    List<Double> distances = new ArrayList<>();
    for (int i = 1; i < block.lines().size(); i++) {
      distances.add(block.lines().get(i).y() - block.lines().get(i - 1).y());
    }
    distances.sort(null);
    return distances.isEmpty()
        ? block.lastLine().size() * 1.2
        : distances.get((distances.size() - 1) / 4);
  }

  /** Whether a paragraph goes on at the head of the next column or page. */
  private static boolean goesOn(List<TextLine> before, List<TextLine> next, TextBlock block) {
    TextLine last = before.get(before.size() - 1);
    TextLine first = next.get(0);
    boolean moved = first.page() != last.page() || first.y() < last.y();
    boolean alike =
        Math.abs(first.size() - last.size()) <= last.size() * 0.05
            && first.look().bold() == last.look().bold();
    boolean open = ".!?:”\"»".indexOf(last.last()) < 0 && before.size() + next.size() > 2;
    boolean small = Character.isLowerCase(first.words().codePointAt(0));
    boolean flush = first.x() < block.x() + first.size() * 0.6;
    return moved && alike && open && (small || (flush && last.last() == '-'));
  }

  private static double bodySize(List<TextBlock> blocks) {
    Map<Double, Integer> letters = new TreeMap<>();
    for (TextBlock block : blocks) {
      for (TextLine line : block.lines()) {
        letters.merge(line.size(), line.words().length(), Integer::sum);
      }
    }
    double size = 0;
    int most = 0;
    for (java.util.Map.Entry<Double, Integer> entry : letters.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        size = entry.getKey();
      }
    }
    return size;
  }

  private List<Paragraph> paragraph(List<TextLine> group, double body) {
    ParagraphBuilder builder = new ParagraphBuilder();
    TextLine first = group.get(0);
    boolean caption =
        first.size() < body * 0.95
            && group.size() <= 8
            && group.stream().anyMatch(line -> PICTURE.matcher(line.words()).matches());
    if (first.isRow()) {
      return row(first, builder);
    }
    if (caption) {
      builder.role(ParagraphRole.CAPTION, 0, 0, "Set small, and about a picture");
    } else if (BULLET.matcher(first.words()).matches()) {
      builder.role(ParagraphRole.LIST_ITEM, 0, 0, "An item of a list, with a mark of its own");
      builder.remove(first.words().substring(0, 1), "pdf-list-mark", "The mark of the item");
      group.set(0, withoutMark(first));
    }
    for (int i = 0; i + 1 < group.size(); i++) {
      ends.join(group.get(i), group.get(i + 1), builder);
    }
    ends.end(group.get(group.size() - 1), builder);
    return builder.build();
  }

  private List<Paragraph> row(TextLine line, ParagraphBuilder builder) {
    if (!inTable) {
      tables++;
    }
    builder.role(ParagraphRole.ROW, 0, tables, "A row of a table");
    String[] cells = line.words().split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        builder.cell();
      }
      builder.text(cells[i], line.look());
    }
    return builder.build();
  }

  private static TextLine withoutMark(TextLine line) {
    Look look = line.look();
    return new TextLine(
        line.words().substring(1).strip(), line.x(), line.end(), line.y(), look, line.page());
  }
}
