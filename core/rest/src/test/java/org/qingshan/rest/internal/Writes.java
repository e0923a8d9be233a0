package org.qingshan.rest.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the doors had the platform write, in words; a refused request leaves nothing here. */
final class Writes {
    private final List<String> all = new CopyOnWriteArrayList<>();

    void add(String what) {
        all.add(what);
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
