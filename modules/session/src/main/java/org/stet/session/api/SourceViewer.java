package org.stet.session.api;

/** Shows sources to people. Looked up through {@code Lookup.getDefault()}; event thread only. */
public interface SourceViewer {

  /** Shows {@code passage} in its source, with the differences marked. */
  void show(PassageToShow passage);
}
