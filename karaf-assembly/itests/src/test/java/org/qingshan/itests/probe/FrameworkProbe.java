package org.qingshan.itests.probe;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.SynchronousBundleListener;

/**
 * A bundle for test containers only: it writes down what happens to every bundle and serves that, and the state of all
 * bundles, as plain lines. It runs inside the container.
 */
public final class FrameworkProbe extends HttpServlet
        implements BundleActivator, SynchronousBundleListener, FrameworkListener {
    public static final String PATH = "/itests/framework";

    private static final long serialVersionUID = 1;
    private static final Map<Integer, String> BUNDLE_EVENTS = Map.of(
            BundleEvent.INSTALLED, "INSTALLED",
            BundleEvent.RESOLVED, "RESOLVED",
            BundleEvent.STARTED, "STARTED",
            BundleEvent.STOPPING, "STOPPING",
            BundleEvent.STOPPED, "STOPPED",
            BundleEvent.UPDATED, "UPDATED",
            BundleEvent.UNRESOLVED, "UNRESOLVED",
            BundleEvent.UNINSTALLED, "UNINSTALLED");
    private static final Map<Integer, String> STATES = Map.of(
            Bundle.ACTIVE, "ACTIVE",
            Bundle.STARTING, "STARTING",
            Bundle.STOPPING, "STOPPING",
            Bundle.RESOLVED, "RESOLVED",
            Bundle.INSTALLED, "INSTALLED");

    private final transient List<String> events = new CopyOnWriteArrayList<>();
    private transient BundleContext context;

    @Override
    public void start(BundleContext bundleContext) {
        context = bundleContext;
        context.addBundleListener(this);
        context.addFrameworkListener(this);
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("osgi.http.whiteboard.servlet.pattern", PATH + "/*");
        context.registerService(Servlet.class, this, properties);
    }

    @Override
    public void stop(BundleContext bundleContext) {
        context.removeBundleListener(this);
        context.removeFrameworkListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        String name = BUNDLE_EVENTS.get(event.getType());
        if (name != null) {
            events.add(name + " " + nameOf(event.getBundle()));
        }
    }

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        switch (event.getType()) {
            case FrameworkEvent.ERROR -> events.add("ERROR " + nameOf(event.getBundle()) + " " + event.getThrowable());
            case FrameworkEvent.PACKAGES_REFRESHED -> events.add("PACKAGES_REFRESHED " + nameOf(event.getBundle()));
            default -> {
                // start levels and hints do not matter here
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String what = request.getPathInfo();
        if ("/bundles".equals(what)) {
            answer(response, Stream.of(context.getBundles()).map(b -> nameOf(b) + " " + stateOf(b)));
        } else if ("/events".equals(what)) {
            answer(response, events.stream());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void answer(HttpServletResponse response, Stream<String> lines) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        for (String line : lines.toList()) {
            response.getWriter().println(line.replace('\n', ' '));
        }
    }

    private static String nameOf(Bundle bundle) {
        return bundle.getSymbolicName() + "/" + bundle.getVersion();
    }

    private static String stateOf(Bundle bundle) {
        boolean fragment = bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
        return fragment && bundle.getState() == Bundle.RESOLVED ? "FRAGMENT" : STATES.get(bundle.getState());
    }
}
