package org.qingshan.shell.internal;

import java.io.PrintStream;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.ShellUtil;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.qingshan.casework.Caller;
import org.qingshan.casework.CaseworkException;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.Role;
import org.qingshan.casework.port.StoreException;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.Labelled;

/**
 * A command that asks casework. Services are looked up when it runs, so that the command is there, and says what is missing,
 * while the database is not.
 */
abstract class PlatformCommand implements Action {
    @Reference
    Session session;

    @Reference
    BundleContext context;

    /** What the command does; casework's refusals become sentences. */
    abstract void run() throws Exception;

    @Override
    public final @Nullable Object execute() throws Exception {
        try {
            run();
            return null;
        } catch (InvalidInputException e) {
            throw new CommandException(e.violations().stream()
                    .map(v -> v.field() + ": " + v.zh() + " / " + v.en())
                    .collect(Collectors.joining(System.lineSeparator())));
        } catch (CaseworkException e) {
            throw refusal(e.sentence());
        } catch (StoreException e) {
            throw refusal(new Label("数据库暂时不可用", "The database is not available at the moment"));
        } catch (IllegalArgumentException e) {
            throw new CommandException("参数不正确 / Wrong argument: " + e.getMessage());
        }
    }

    static CommandException refusal(Labelled sentence) {
        return new CommandException(both(sentence));
    }

    static String both(Labelled label) {
        return label.zh() + " / " + label.en();
    }

    /** The service, or a sentence that it is not there. */
    <T> T service(Class<T> type) throws CommandException {
        ServiceReference<T> reference = context.getServiceReference(type);
        T service = reference == null ? null : context.getService(reference);
        if (service == null) {
            throw refusal(new Label(
                    "平台尚未就绪（" + type.getSimpleName() + "）：数据库未连接或平台正在启动，请查看日志",
                    "The platform is not ready (" + type.getSimpleName()
                            + "): no database yet, or still starting; see the log"));
        }
        return service;
    }

    /** The operator at this shell, as an administrator. */
    Caller caller() {
        String user = Objects.requireNonNullElse(ShellUtil.getCurrentUserName(), "karaf");
        return new Caller("shell:" + user, user, Set.of(Role.ADMINISTRATOR), null, null);
    }

    PrintStream out() {
        return session.getConsole();
    }

    void say(String zh, String en) {
        out().println(zh + " / " + en);
    }

    static ShellTable table(String... columns) {
        ShellTable table = new ShellTable().emptyTableText("（无 / none）");
        for (String column : columns) {
            table.column(column);
        }
        return table;
    }

    static String orDash(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
