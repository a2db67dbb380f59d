package org.stet.text.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article: one immutable text, and what its parts are as ranges over it.
 *
 * <p>The text is a copy file ({@code docs/copy-file.md}), and the only state: the fields and blocks
 * are read from it. So printing what was read gives the very same characters, and an edit of one
 * block changes no other character. Every text is an article, in the worst case one of plain
 * paragraphs.
 *
 * <p>Offsets are UTF-16 code units over {@link #text}. Words are read through {@link #plain}, since
 * in the text itself some stand behind a backslash.
 */
public final class Article {
  private final String text;
  private final List<Field> fields;
  private final List<Block> blocks;

  /**
   * What {@link #plain(TextRange)} read last. A book may come as one line, and then every quote of
   * it is asked for.
   */
  private volatile @Nullable PlainText lastRead;

  private Article(String text, List<Field> fields, List<Block> blocks) {
    this.text = text;
    this.fields = fields;
    this.blocks = blocks;
  }

  /** The article that {@code text}, a copy file, holds. */
  public static Article of(String text) {
    CopyFileReader reader = new CopyFileReader(text);
    return new Article(text, List.copyOf(reader.fields), List.copyOf(reader.blocks));
  }

  /** The copy file, character for character. */
  public String text() {
    return text;
  }

  /** The header lines, in the order in which they stand. */
  public List<Field> fields() {
    return fields;
  }

  /** The blocks, ascending: those among the header lines first, then those of the body. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The blocks that are not header lines. */
  public List<Block> body() {
    return blocks.stream().filter(block -> !block.role().isHeader()).toList();
  }

  public List<Block> blocks(Role role) {
    return blocks.stream().filter(block -> block.role() == role).toList();
  }

  /** The words of the first header line of this name, if there is one that is not empty. */
  public Optional<String> field(FieldName name) {
    return fields.stream()
        .filter(field -> field.name() == name && !field.words().isEmpty())
        .findFirst()
        .map(field -> Inline.plain(field.words().in(text), field.words().start()).words());
  }

  /** The words of {@code block} as a reader sees them, and where each stands in the text. */
  public PlainText plainText(Block block) {
    TextRange words = block.words();
    return block.role().isFenced()
        ? Fence.plain(words.in(text), words.start())
        : Inline.plain(words.in(text), words.start());
  }

  /** The words of {@code block} as a reader sees them. */
  public String plain(Block block) {
    return plainText(block).words();
  }

  /** The words of the credit of {@code block}, if it has one. */
  public Optional<String> credit(Block block) {
    return Optional.ofNullable(block.credit())
        .map(credit -> Inline.plain(credit.in(text), credit.start()).words());
  }

  /**
   * The words in {@code range} as a reader sees them; of several blocks, one a line. Characters
   * that belong to no block's words are left out.
   */
  public String plain(TextRange range) {
    StringBuilder words = new StringBuilder();
    for (int i = firstReaching(range.start()); i < blocks.size(); i++) {
      Block block = blocks.get(i);
      TextRange all = block.words();
      if (block.range().start() >= range.end()) {
        break;
      }
      if (range.overlaps(all)) {
        PlainText plain = remembered(block);
        TextRange part =
            new TextRange(Math.max(range.start(), all.start()), Math.min(range.end(), all.end()));
        words.append(words.length() == 0 ? "" : "\n").append(plain.toWords(part).in(plain.words()));
      }
    }
    return words.toString();
  }

  private PlainText remembered(Block block) {
    PlainText plain = lastRead;
    if (plain == null || !plain.range().equals(block.words())) {
      plain = plainText(block);
      lastRead = plain;
    }
    return plain;
  }

  /** The block whose range holds {@code offset} or ends there. */
  public Optional<Block> blockAt(int offset) {
    int i = firstReaching(offset);
    return i < blocks.size() && blocks.get(i).range().start() <= offset
        ? Optional.of(blocks.get(i))
        : Optional.empty();
  }

  /** The index of the first block that does not end before {@code offset}; their number if none. */
  private int firstReaching(int offset) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).range().end() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** This article after {@code change}. */
  public Article apply(ChangeSet change) {
    return change.isEmpty() ? this : of(change.applyTo(text));
  }

  /** Whether the texts are equal, character for character. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Article article && text.equals(article.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "Article of " + text.length() + " code units in " + blocks.size() + " blocks";
  }
}
