package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.wire.spi.WireFormat;

class NestTest {
  private static final int MB = 1 << 20;

  private static RawItem item(int length) {
    return new RawItem("item", null, new byte[length]);
  }

  @Test
  void whatLiesInAnItemSharesItsAllowance() {
    RawItem outer = item(10);
    Nest nest = Nest.of(outer);
    RawItem inner = nest.inside(outer, "inner", "text/plain", new byte[] {1});
    assertSame(nest, Nest.of(inner));
    RawItem innermost = Nest.of(inner).inside(inner, "innermost", null, new byte[0]);
    assertSame(nest, Nest.of(innermost));
    assertEquals(List.of(0, 1, 2), List.of(outer.depth(), inner.depth(), innermost.depth()));
    assertEquals("inner", inner.name());
    assertEquals("text/plain", inner.mediaType());
    assertEquals(1, inner.length());
  }

  @Test
  void whoReadsAnItemAgainBeginsAnew() {
    RawItem outer = item(10);
    assertNotSame(Nest.of(outer), Nest.of(outer));
    assertTrue(Nest.of(outer).take(4 * MB));
    assertTrue(Nest.of(outer).take(4 * MB));
  }

  @Test
  void theAllowanceGrowsWithTheItemUpToALimit() {
    assertEquals(4 * MB, Nest.of(item(0)).allowed());
    assertEquals(250 * MB / 4, Nest.of(item(MB / 4)).allowed());
    assertEquals(256L * MB, Nest.of(item(2 * MB)).allowed());
    assertEquals(256L * MB, Nest.of(item(64 * MB)).allowed());
    assertEquals(320L * MB, Nest.of(item(80 * MB)).allowed(), "a mailbox of many messages");
  }

  @Test
  void noMoreThanIsAllowedIsTaken() {
    Nest nest = Nest.of(item(1));
    assertTrue(nest.take(3 * MB));
    assertTrue(nest.take(MB));
    assertFalse(nest.take(1));
    assertFalse(nest.take(0), "what was asked for too much stays taken");
  }

  @Test
  void whatLiesTooDeepIsNotLookedAt() {
    WireFormat any =
        new WireFormat() {
          @Override
          public String id() {
            return "any";
          }

          @Override
          public Sniff sniff(RawItem item) {
            return new Sniff(50, "is anything");
          }

          @Override
          public Reading read(RawItem item) {
            return new Reading.Rejected("any", item.name(), 0);
          }
        };
    WireReader reader = WireReader.of(List.of(any));
    RawItem item = item(1);
    for (int depth = 0; depth <= Limit.NESTED.usual(); depth++) {
      assertEquals("any", assertInstanceOf(Reading.Rejected.class, reader.read(item)).code());
      item = Nest.of(item).inside(item, "deeper", null, new byte[0]);
    }
    var rejected = assertInstanceOf(Reading.Rejected.class, reader.read(item));
    assertEquals("too-deep", rejected.code());
    assertTrue(rejected.message().startsWith("deeper lies in more than 5 "), rejected.message());
  }
}
