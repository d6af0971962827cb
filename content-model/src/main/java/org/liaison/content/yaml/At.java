package org.liaison.content.yaml;

/** A place in a file of the pack; lines are counted from 1. */
record At(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
