package org.stet.export.send.api;

/**
 * What became of a delivery.
 *
 * @param arrived whether the destination took it
 * @param answer what it said, or what went wrong, on one line for people
 */
public record Receipt(boolean arrived, String answer) {
  private static final int MOST = 300;

  public Receipt {
    String line = answer.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    answer = line.length() > MOST ? line.substring(0, MOST) : line;
  }
}
