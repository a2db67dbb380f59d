package org.stet.exportformats.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a template and the parts that it puts in, all from one folder, and looks through every line
 * of them before any story is filled in: what is wrong in a branch that no story of today takes is
 * told today.
 */
final class TemplateFiles {
  private static final long MOST_BYTES = 1 << 18;
  private static final int MOST_PARTS = 1000;
  private static final int DEEPEST = 10;
  private static final Pattern LINE = Pattern.compile("(?s)(.*?)(?: (?:@|on) line (\\d+))(.*)");

  private final Path folder;
  private final String desk;
  private final TemplateKind kind;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Deque<String> inside = new ArrayDeque<>();
  private int parts;

  private TemplateFiles(Path folder, String desk, TemplateKind kind) {
    this.folder = folder;
    this.desk = desk;
    this.kind = kind;
  }

  /**
   * The template in {@code file}.
   *
   * @param desk what stands before the names of files in messages
   * @throws TemplateProblem if it, or a part of it, cannot be used
   */
  static FilledTemplate read(Path file, String desk, TemplateKind kind) throws TemplateProblem {
    TemplateFiles files = new TemplateFiles(file.resolveSibling(""), desk, kind);
    String name = String.valueOf(file.getFileName());
    files.take(name, "", 0);
    return new FilledTemplate(name, desk, kind, files.texts);
  }

  private void take(String name, String from, int line) throws TemplateProblem {
    if (inside.contains(name)) {
      throw wrong(from, line, name + " is put into itself");
    }
    if (++parts > MOST_PARTS || inside.size() > DEEPEST) {
      throw wrong(from, line, "there are too many parts in parts here");
    }
    String text = texts.get(name);
    boolean isNew = text == null;
    if (text == null) {
      text = text(name, from, line);
      texts.put(name, text);
    }
    inside.push(name);
    OpenSections sections = new OpenSections();
    for (Tag tag : Tag.in(text)) {
      String problem = isNew ? Vocabulary.problem(tag, kind) + sections.problem(tag) : "";
      if (!problem.isEmpty()) {
        throw wrong(name, tag.line(), problem);
      }
      if (tag.sign() == '>') {
        take(part(name, tag), name, tag.line());
      }
    }
    if (isNew) {
      check(name, text);
    }
    inside.pop();
  }

  private String part(String name, Tag tag) throws TemplateProblem {
    if (!TemplateFolder.isName(tag.name())) {
      throw wrong(name, tag.line(), "a part is named without its folder, not '" + tag.name() + "'");
    }
    return tag.name() + TemplateKind.ENDING;
  }

  private void check(String name, String text) throws TemplateProblem {
    if (kind == TemplateKind.HTML) {
      HtmlPlaces.Wrong wrong = HtmlPlaces.firstWrong(text);
      if (wrong != null) {
        throw wrong(name, wrong.line(), wrong.why());
      }
    }
    try {
      Mustache.compiler().compile(text);
    } catch (MustacheException e) {
      Matcher told = LINE.matcher(String.valueOf(e.getMessage()));
      int line = told.matches() ? Integer.parseInt(told.group(2)) : 0;
      String why = told.matches() ? told.group(1) + told.group(3) : String.valueOf(e.getMessage());
      throw wrong(name, line, why);
    }
  }

  private String text(String name, String from, int line) throws TemplateProblem {
    Path file = folder.resolve(name);
    // No link, which could lead out of the folder.
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw wrong(from.isEmpty() ? name : from, line, "there is no " + name + " beside it");
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw wrong(name, 0, "this file is too long to be a template");
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw wrong(name, 0, "this is no text in UTF-8");
    } catch (TemplateProblem e) {
      throw e;
    } catch (IOException e) {
      throw wrong(name, 0, "cannot be read: " + e.getMessage());
    }
  }

  private TemplateProblem wrong(String name, int line, String why) {
    return new TemplateProblem(desk + name, line, why);
  }
}
