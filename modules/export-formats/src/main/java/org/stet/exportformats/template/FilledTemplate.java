package org.stet.exportformats.template;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.FileNotFoundException;
import java.io.StringReader;
import java.util.Map;
import org.stet.exportformats.words.HtmlText;
import org.stet.text.api.Article;

/**
 * A template that was looked through, to be filled in with stories. It reaches nothing but the
 * values it is offered: no method of an object, no file. In HTML every value is escaped, however
 * the tag is written; only {@link Markup} is not. Immutable.
 */
final class FilledTemplate {
  private final String main;
  private final String desk;
  private final TemplateKind kind;
  private final Map<String, String> texts;

  /**
   * @param main the name of the file of the template
   * @param texts the texts of all its files by name
   */
  FilledTemplate(String main, String desk, TemplateKind kind, Map<String, String> texts) {
    this.main = main;
    this.desk = desk;
    this.kind = kind;
    this.texts = Map.copyOf(texts);
  }

  /** What comes of {@code article}. */
  String filledIn(Article article) throws TemplateProblem {
    Allowance allowance = new Allowance(article.text().length());
    Mustache.Compiler compiler =
        Mustache.compiler()
            .withLoader(this::part)
            .withCollector(allowance.collector())
            .withFormatter(this::shown)
            .withEscaper(Escapers.NONE) // Done already, for tags with three braces too.
            .emptyStringIsFalse(true)
            .strictSections(true);
    StringBuilder out = new StringBuilder();
    try {
      compiler.compile(text(main)).execute(StoryValues.of(article, kind), allowance.writer(out));
      return out.toString();
    } catch (Allowance.UsedUp e) {
      throw new TemplateProblem(desk + main, 0, "what it makes of this story is too long");
    } catch (MustacheException.Context e) {
      throw outOfPlace(e);
    } catch (MustacheException e) {
      throw new TemplateProblem(desk + main, 0, String.valueOf(e.getMessage()));
    }
  }

  private String text(String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new IllegalStateException("no " + name + " among " + texts.keySet());
    }
    return text;
  }

  private StringReader part(String name) throws FileNotFoundException {
    String text = texts.get(name + TemplateKind.ENDING);
    if (text == null) {
      throw new FileNotFoundException(name);
    }
    return new StringReader(text);
  }

  private CharSequence shown(Object value) {
    if (value instanceof Markup markup) {
      return markup.html();
    }
    String words = String.valueOf(value);
    return kind == TemplateKind.HTML ? HtmlText.attribute(words).replace("'", "&#39;") : words;
  }

  /** A name that there is, but not here: one of a block outside of the blocks. */
  private TemplateProblem outOfPlace(MustacheException.Context e) {
    String why = "there is no '" + e.key + "' here, but in the section it belongs to";
    String where = main;
    if (!has(main, e)) {
      where = texts.keySet().stream().filter(name -> has(name, e)).findFirst().orElse(main);
    }
    return new TemplateProblem(desk + where, e.lineNo, why);
  }

  private boolean has(String name, MustacheException.Context e) {
    return Tag.in(text(name)).stream()
        .anyMatch(tag -> tag.line() == e.lineNo && tag.name().equals(e.key));
  }
}
