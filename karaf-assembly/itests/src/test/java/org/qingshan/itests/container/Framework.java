package org.qingshan.itests.container;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingshan.itests.probe.FrameworkProbe;

/** What the OSGi framework of a container reports through the bundle {@code org.qingshan.itests.probe}. */
public final class Framework {
    private final Api api;

    Framework(URI address) {
        this.api = new Api(address);
    }

    /** State by {@code symbolic name/version}: ACTIVE, RESOLVED, INSTALLED, STARTING, STOPPING; FRAGMENT when hosted. */
    public Map<String, String> bundles() {
        Map<String, String> states = new TreeMap<>();
        lines("bundles").forEach(line -> states.put(line.split(" ")[0], line.split(" ")[1]));
        return states;
    }

    /** Everything that happened to bundles so far, as {@code EVENT symbolic name/version}, oldest first. */
    public List<String> events() {
        return lines("events");
    }

    /** What happened to bundles after {@code earlier} was read. */
    public List<String> eventsSince(List<String> earlier) {
        List<String> all = events();
        return all.subList(earlier.size(), all.size());
    }

    /** Whether the probe has been installed and started. */
    public boolean answers() {
        return api.answers(FrameworkProbe.PATH + "/bundles", 200);
    }

    private List<String> lines(String what) {
        return api.get(FrameworkProbe.PATH + "/" + what)
                .expect(200)
                .text()
                .lines()
                .toList();
    }
}
