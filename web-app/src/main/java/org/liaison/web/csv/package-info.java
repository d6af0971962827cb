/**
 * Tables as spreadsheets save them, read into rows that know their line, and written so that no cell is run as a formula.
 *
 * <p>What the cells mean, and what is said of a table that cannot be read, is for whoever asks.
 */
@NullMarked
package org.liaison.web.csv;

import org.jspecify.annotations.NullMarked;
