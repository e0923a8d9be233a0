package org.qingshan.casework.internal.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.qingshan.casework.Caller;
import org.qingshan.casework.ClueIntake;
import org.qingshan.casework.ClueService;
import org.qingshan.casework.ForbiddenException;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.Role;
import org.qingshan.casework.internal.Directories;
import org.qingshan.casework.internal.Ids;
import org.qingshan.casework.internal.plugin.Plugins;
import org.qingshan.casework.internal.plugin.Plugins.SourceHandle;
import org.qingshan.casework.port.IntakeStore;
import org.qingshan.casework.port.IntakeStore.IntakeRow;
import org.qingshan.casework.port.IntakeStore.RefusedRow;
import org.qingshan.casework.port.Page;

/** Uploads, the record of all intakes, and the watched folders while the container runs. */
@Component(service = ClueIntake.class, immediate = true)
public final class IntakeService implements ClueIntake {
    private static final long MAX = Survey.MAX_BYTES;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final IntakeStore store;
    private final Plugins plugins;
    private final Clock clock;
    private final FileIntake files;
    private final FolderWatch watch;

    @Activate
    public IntakeService(@Reference IntakeStore store, @Reference ClueService clues, @Reference Plugins plugins) {
        this(store, clues, plugins, Clock.systemUTC(), Directories.ofContainer(), PATIENCE);
        watch.start();
    }

    /** Without watching: outside of a container, {@link FolderWatch#poll} is called by hand. */
    IntakeService(
            IntakeStore store,
            ClueService clues,
            Plugins plugins,
            Clock clock,
            Directories directories,
            Duration patience) {
        this.store = store;
        this.plugins = plugins;
        this.clock = clock;
        this.files = new FileIntake(store, clues, clock, patience);
        this.watch = new FolderWatch(directories, plugins, files, store, clock);
    }

    @Deactivate
    void deactivate() {
        watch.close();
    }

    FolderWatch watch() {
        return watch;
    }

    @Override
    public IntakeRow upload(Caller caller, String source, String fileName, InputStream content) {
        String department = departmentOf(source);
        if (!caller.has(Role.OFFICER) || !department.equals(caller.department())) {
            throw new ForbiddenException(
                    "只有该部门的承办人可以上传其线索文件", "only an officer of the department may upload files of its clues");
        }
        SourceHandle handle = plugins.source(source).orElseThrow(() -> unknownSource(source));
        Path file = null;
        try {
            file = Files.createTempFile("qingshan-upload", ".part");
            String digest = Spool.copy(content, file, MAX);
            return files.take(new FileIntake.Order(
                    Ids.next(clock),
                    handle,
                    caller,
                    caller.region(),
                    FileNames.clean(fileName),
                    file,
                    digest,
                    () -> false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Spool.discard(file);
        }
    }

    @Override
    public Page<IntakeRow> list(Caller caller, @Nullable String source, @Nullable String after, int limit) {
        return store.list(scope(caller), source, after, limit);
    }

    @Override
    public long count(Caller caller, @Nullable String source) {
        return store.count(scope(caller), source);
    }

    @Override
    public IntakeRow get(Caller caller, String id) {
        return store.find(id)
                .filter(row ->
                        caller.seesEverything() || departmentOf(row.source()).equals(caller.department()))
                .orElseThrow(() -> new NotFoundException("线索导入记录", "intake", id));
    }

    @Override
    public List<RefusedRow> refused(Caller caller, String id, int after, int limit) {
        return store.refused(get(caller, id).id(), after, limit);
    }

    @Override
    public long maxBytes() {
        return MAX;
    }

    private static @Nullable String scope(Caller caller) {
        if (caller.seesEverything()) {
            return null;
        }
        if (caller.department() == null) {
            throw new ForbiddenException("您没有查看线索导入记录的权限", "you may not see intakes of clues");
        }
        return caller.department();
    }

    private static NotFoundException unknownSource(String source) {
        return new NotFoundException("线索来源", "clue source", source);
    }

    /** A source's id starts with its department's. */
    private static String departmentOf(String source) {
        int dot = source.indexOf('.');
        if (dot < 0) {
            throw unknownSource(source);
        }
        return source.substring(0, dot);
    }
}
