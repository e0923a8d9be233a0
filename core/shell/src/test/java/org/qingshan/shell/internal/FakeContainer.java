package org.qingshan.shell.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** A shell and a registry of services, as far as commands see them. */
final class FakeContainer {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream console = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final Map<String, Object> services = new HashMap<>();
    private final Deque<String> typed = new ArrayDeque<>();
    private boolean headless;
    /** What was asked for, with the mask that hides what is typed. */
    final List<String> prompts = new java.util.ArrayList<>();

    /** Answers the calls of an interface by methods of the same name and number of parameters; others fail. */
    static <T> T answering(Class<T> type, Object answers) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            int count = arguments == null ? 0 : arguments.length;
            Method answer = Arrays.stream(answers.getClass().getDeclaredMethods())
                    .filter(m -> m.getName().equals(method.getName()) && m.getParameterCount() == count)
                    .findFirst()
                    .orElseThrow(() -> new UnsupportedOperationException(method.toString()));
            answer.setAccessible(true);
            try {
                return answer.invoke(answers, arguments);
            } catch (InvocationTargetException e) {
                throw Objects.requireNonNull(e.getCause());
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    <T> FakeContainer with(Class<T> type, Object answers) {
        services.put(type.getName(), answering(type, answers));
        return this;
    }

    FakeContainer typing(String... lines) {
        typed.addAll(List.of(lines));
        return this;
    }

    /** As when one command is sent over ssh. */
    FakeContainer headless() {
        headless = true;
        return this;
    }

    /** Runs a command whose arguments are set; what it printed. */
    String run(PlatformCommand command) throws Exception {
        command.session = answering(Session.class, new Shell());
        command.context = answering(BundleContext.class, new Registry());
        command.execute();
        return printed();
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private final class Shell {
        PrintStream getConsole() {
            return console;
        }

        @Nullable
        String readLine(String prompt, Character mask) {
            if (headless) {
                throw new UnsupportedOperationException();
            }
            prompts.add(prompt + mask);
            return typed.poll();
        }
    }

    private final class Registry {
        @Nullable
        ServiceReference<?> getServiceReference(Class<?> type) {
            return services.containsKey(type.getName())
                    ? answering(ServiceReference.class, new Reference(type.getName()))
                    : null;
        }

        @Nullable
        Object getService(ServiceReference<?> reference) {
            return services.get(String.valueOf(reference.getProperty("type")));
        }
    }

    private record Reference(String type) {
        Object getProperty(String name) {
            return type;
        }
    }
}
