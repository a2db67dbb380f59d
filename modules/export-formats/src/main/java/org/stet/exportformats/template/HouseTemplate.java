package org.stet.exportformats.template;

import java.io.IOException;
import java.nio.file.Path;
import org.openide.util.NbBundle.Messages;
import org.stet.export.spi.TextExporter;
import org.stet.text.api.Article;

/** The format that a template of the desk makes. Its file is read anew for each story. */
@Messages({
  "# {0} - name of the template",
  "# {1} - its desk and a slash, or nothing",
  "HouseTemplate.name={1}{0} (template)"
})
final class HouseTemplate implements TextExporter {
  private static final String KIND = "template:";

  private final Path file;
  private final String desk;
  private final TemplateKind kind;

  /**
   * @param desk the name of its folder with a slash behind it; empty if it is for all desks
   */
  HouseTemplate(Path file, String desk, TemplateKind kind) {
    this.file = file;
    this.desk = desk;
    this.kind = kind;
  }

  private String name() {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - TemplateKind.ENDING.length());
  }

  @Override
  public String id() {
    return KIND + desk + name();
  }

  @Override
  public String displayName() {
    return Bundle.HouseTemplate_name(name(), desk);
  }

  @Override
  public String mediaType() {
    return kind.mediaType();
  }

  @Override
  public String extension() {
    return kind.extension();
  }

  @Override
  public void export(Article article, Appendable out) throws IOException {
    out.append(TemplateFiles.read(file, desk, kind).filledIn(article));
  }
}
