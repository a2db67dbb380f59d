package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LimitsTest {
  @ParameterizedTest
  @EnumSource
  void whatIsUsualIsAllowedAndSoAreTheEnds(Limit limit) {
    assertEquals(limit.usual(), Limits.USUAL.of(limit));
    assertEquals(Limits.USUAL, Limits.USUAL.with(limit, limit.usual()));
    assertEquals(limit.least(), Limits.USUAL.with(limit, limit.least()).of(limit));
    assertEquals(limit.most(), Limits.USUAL.with(limit, limit.most()).of(limit));
    assertThrows(IllegalArgumentException.class, () -> Limits.USUAL.with(limit, limit.least() - 1));
    assertThrows(IllegalArgumentException.class, () -> Limits.USUAL.with(limit, limit.most() + 1));
  }

  @Test
  void wordsChangeSomeOfThem() {
    Limits changed = Limits.USUAL.with(" size=300, time=10\npages=7 ");
    assertEquals(300, changed.of(Limit.SIZE));
    assertEquals(300L << 20, changed.bytes(Limit.SIZE));
    assertEquals(10, changed.of(Limit.TIME));
    assertEquals(7, changed.of(Limit.PAGES));
    assertEquals(Limit.DEPTH.usual(), changed.of(Limit.DEPTH));
    assertEquals(100, Limits.USUAL.of(Limit.SIZE), "nothing else has changed");
    assertEquals(Limits.USUAL, Limits.USUAL.with(" \n"));
    assertNotEquals(Limits.USUAL, changed);
    assertNotEquals(Limits.USUAL.hashCode(), changed.hashCode());
    assertEquals(changed, Limits.USUAL.with(changed.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "sise=3;there is no limit sise, only size, unpacked, nested, depth, parts, elements, pages, time",
        "size;size: name a number, as in size=100",
        "size=big;size=big: name a number, as in size=100",
        "size=-1;size=-1: name a number, as in size=100",
        "time=3601;time is from 1 to 3600, not 3601"
      })
  void whatIsNoLimitIsNamed(String words, String why) {
    IllegalArgumentException failure =
        assertThrows(IllegalArgumentException.class, () -> Limits.USUAL.with(words));
    assertEquals(why, failure.getMessage());
  }

  @Test
  void whatLiesInAnItemHasItsLimits() {
    Limits limits = Limits.USUAL.with(Limit.UNPACKED, 1);
    RawItem outer = new RawItem("outer", null, new byte[100_000]).within(limits);
    Nest nest = Nest.of(outer);
    assertEquals(1 << 20, nest.allowed());
    assertEquals(limits, nest.inside(outer, "inner", null, new byte[1]).limits());
    RawItem part = outer.part("outer (a)", new byte[] {7});
    assertEquals(limits, part.limits());
    assertEquals(0, part.depth());
    assertEquals(7, part.bytes()[0]);
    assertEquals(Limits.USUAL, new RawItem("a", null, new byte[0]).limits());
  }
}
