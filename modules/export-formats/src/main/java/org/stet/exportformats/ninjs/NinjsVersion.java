package org.stet.exportformats.ninjs;

import java.util.Locale;

/** A version of ninjs. They differ in how members are spelled, and in the name of one. */
enum NinjsVersion {
  TWO("2.2", "embargoed"),
  THREE("3.1", "embargoedUntil");

  private final String number;
  private final String embargo;

  NinjsVersion(String number, String embargo) {
    this.number = number;
    this.embargo = embargo;
  }

  String number() {
    return number;
  }

  /** The member that says until when a story is under an embargo. */
  String embargo() {
    return embargo;
  }

  /** {@code name}, a member of 3.x, as this version spells it: 2.x writes all small. */
  String member(String name) {
    return this == THREE ? name : name.toLowerCase(Locale.ROOT);
  }

  String schema() {
    return "http://www.iptc.org/std/ninjs/ninjs-schema_" + number + ".json";
  }
}
