package org.stet.cli;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * What the program runs in. Tests make their own; {@link Main} makes the real one.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param directory what relative paths start from
 * @param inIsTerminal whether somebody types at the input
 * @param outIsTerminal whether somebody looks at the output
 * @param errIsTerminal whether somebody looks at the messages
 * @param columns how many characters fit on a line
 * @param colour whether the output may be coloured
 */
record Surroundings(
    InputStream in,
    Out out,
    Out err,
    Path directory,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    boolean colour) {}
