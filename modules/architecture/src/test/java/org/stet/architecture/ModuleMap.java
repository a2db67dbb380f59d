package org.stet.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The modules as their poms describe them: which there are, and which each one needs to run. */
final class ModuleMap {
  private ModuleMap() {}

  /**
   * One module.
   *
   * @param name its folder below {@code modules}
   * @param packaging {@code nbm} if it is shipped
   * @param base its root package and code name base
   * @param type {@code autoload}, or {@code normal} if its pom does not say
   * @param needs the modules of Stet it needs to run
   * @param bundles the foreign libraries it carries, as group:artifact
   */
  record Module(
      String name,
      String packaging,
      String base,
      String type,
      Set<String> needs,
      Set<String> bundles) {

    boolean isShipped() {
      return packaging.equals("nbm") && !name.startsWith("sample-");
    }
  }

  /** The checkout's top folder. */
  static Path top() {
    return Path.of(System.getProperty("stet.home")).normalize();
  }

  /** All modules by name. */
  static Map<String, Module> read() throws IOException {
    Map<String, Module> modules = new TreeMap<>();
    try (Stream<Path> folders = Files.list(top().resolve("modules"))) {
      for (Path folder : folders.filter(f -> Files.exists(f.resolve("pom.xml"))).toList()) {
        Module module = read(folder);
        modules.put(module.name(), module);
      }
    }
    return modules;
  }

  private static Module read(Path folder) throws IOException {
    Element project = parse(folder.resolve("pom.xml"));
    Set<String> needs = new LinkedHashSet<>();
    Set<String> bundles = new LinkedHashSet<>();
    NodeList dependencies = project.getElementsByTagName("dependency");
    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      String scope = text(dependency, "scope", "compile");
      if (scope.equals("test") || scope.equals("provided")) {
        continue;
      }
      String group = text(dependency, "groupId", "");
      String artifact = text(dependency, "artifactId", "");
      if (group.equals("${project.groupId}")) {
        needs.add(artifact.substring("stet-".length()));
      } else if (!group.startsWith("org.netbeans.")) {
        bundles.add(group + ":" + artifact);
      }
    }
    return new Module(
        folder.getFileName().toString(),
        text(project, "packaging", "jar"),
        text(project, "module.base", ""),
        text(project, "moduleType", "normal"),
        needs,
        bundles);
  }

  private static Element parse(Path pom) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(pom.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(pom + ": " + e.getMessage(), e);
    }
  }

  private static String text(Element parent, String name, String otherwise) {
    NodeList found = parent.getElementsByTagName(name);
    Node first = found.item(0);
    return first == null ? otherwise : first.getTextContent().strip();
  }
}
