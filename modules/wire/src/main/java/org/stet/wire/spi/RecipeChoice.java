package org.stet.wire.spi;

import java.util.List;
import org.stet.wire.api.RecipeFile;

/** Says which recipes for pages there are. Called from any thread, for each page anew. */
public interface RecipeChoice {
  /** The recipes that hold now, in order of name. */
  List<RecipeFile> recipes();
}
