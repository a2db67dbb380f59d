package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import org.stet.clean.api.CleanResult;
import org.stet.clean.api.CleanStep;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.OffsetMap;
import org.stet.wire.api.WireStory;

/**
 * One stage of how a story came to be what it is: the reading, or a step of cleaning.
 *
 * @param text the text before this stage
 * @param change what the stage did to it
 * @param fromStart from the text as read to the text before this stage
 */
record Stage(String text, ChangeSet change, OffsetMap fromStart) {

  /** The stages of {@code copy}, in order; those that change nothing are left out. */
  static List<Stage> of(Copy copy) {
    return of(copy.story(), copy.cleaning());
  }

  static List<Stage> of(WireStory story, CleanResult cleaning) {
    List<Stage> stages = new ArrayList<>();
    String text = story.text();
    OffsetMap map = OffsetMap.identity(text.length());
    ChangeSet reading = story.reading();
    if (!reading.isEmpty()) {
      stages.add(new Stage(text, reading, map));
      map = reading.offsetMap();
    }
    for (CleanStep step : cleaning.steps()) {
      stages.add(new Stage(step.before().text(), step.change(), map));
      map = map.then(step.change().offsetMap());
    }
    return stages;
  }
}
