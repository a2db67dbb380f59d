package org.stet.acceptance;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end how many window tests ran and how many were skipped. */
public final class SkippedWindowTests implements TestExecutionListener {
  private final AtomicInteger ran = new AtomicInteger();
  private final AtomicInteger skipped = new AtomicInteger();

  private static boolean opensWindow(TestIdentifier test) {
    return test.isTest() && test.getTags().contains(TestTag.create(WindowTest.TAG));
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    if (opensWindow(test)) {
      skipped.incrementAndGet();
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (opensWindow(test)) {
      ran.incrementAndGet();
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (ran.get() + skipped.get() > 0) {
      System.out.println("window tests: " + ran + " ran, " + skipped + " skipped");
    }
  }
}
