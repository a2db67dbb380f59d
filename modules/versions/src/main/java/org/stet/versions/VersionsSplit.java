package org.stet.versions;

import java.awt.Component;
import java.awt.Dimension;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JSplitPane;

/** The list beside what changed; the list is told when there is little room for both. */
final class VersionsSplit extends JSplitPane {
  private static final long serialVersionUID = 1;

  /** Below this width, in pixels, the list has to do with less. */
  static final int ROOMY = 860;

  private static final int LIST = 490;
  private static final int NARROW_LIST = 290;
  private static final int LEAST = 100;

  private final transient Consumer<Boolean> narrow;
  private boolean isNarrow;

  VersionsSplit(Component list, Component changes, Consumer<Boolean> narrow) {
    super(HORIZONTAL_SPLIT, list, changes);
    this.narrow = narrow;
    setBorder(BorderFactory.createEmptyBorder());
    setResizeWeight(0.4);
    setDividerLocation(LIST);
    // Else long words would keep the window from getting smaller, and push others off its edge.
    list.setMinimumSize(new Dimension(LEAST, 0));
    changes.setMinimumSize(new Dimension(LEAST, 0));
    setMinimumSize(new Dimension(2 * LEAST, 0));
    VersionsKeys.free(this);
  }

  @Override
  public void doLayout() {
    boolean now = getWidth() < ROOMY;
    if (getWidth() > 0 && now != isNarrow) {
      isNarrow = now;
      narrow.accept(now);
      setDividerLocation(now ? Math.min(NARROW_LIST, getWidth() / 2) : LIST);
    }
    super.doLayout();
  }
}
