package org.liaison.engine.memory;

import java.time.Instant;

/** One time a fact was asked, and how it went. */
public record Review(Instant at, Rating rating) {}
