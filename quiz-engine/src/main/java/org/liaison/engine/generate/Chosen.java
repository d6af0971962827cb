package org.liaison.engine.generate;

import java.util.List;
import org.liaison.engine.item.Option;

/** Wrong options with how alike they are to the key on average. */
record Chosen(List<Option> options, double likeness) {}
