package org.liaison.engine.item;

import org.liaison.content.EntityId;
import org.liaison.content.RelationId;
import org.liaison.content.Thing;

/** What somebody asserts who picks an option: that a subject stands in a relation to an object. */
public record Claim(EntityId subject, RelationId relation, Thing object) {}
