package org.qingshan.casework.internal.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Caller;
import org.qingshan.casework.internal.Directories;
import org.qingshan.casework.internal.Ids;
import org.qingshan.casework.internal.Today;
import org.qingshan.casework.internal.plugin.Plugins;
import org.qingshan.casework.internal.plugin.Plugins.SourceHandle;
import org.qingshan.casework.port.IntakeStore;
import org.qingshan.casework.port.IntakeStore.IntakeRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in files dropped into the folder of a source, once nobody writes to them any more. A file is moved, in one step,
 * to {@code .taking/<intake>/} before it is read: whatever happens then, killing the container included, it stays there
 * under the name of its intake until it has been put away in {@code done/} or {@code failed/} with its report. Containers
 * that share a folder take turns by a lock that the operating system drops with its owner.
 */
final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final Caller FOLDER = new Caller("folder", "线索文件夹", Set.of(), null, null);
    private static final String TAKING = ".taking";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(Today.ZONE);
    /** Somebody who makes an empty file usually goes on writing. */
    private static final int POLLS_OF_AN_EMPTY_FILE = 10;

    private static final int LONGEST_PAUSE_SECONDS = 60;

    private final Directories directories;
    private final Plugins plugins;
    private final FileIntake intake;
    private final IntakeStore store;
    private final Clock clock;
    private final Map<Path, Stamp> stamps = new HashMap<>();
    private final Map<Path, Pause> pauses = new HashMap<>();
    private volatile boolean stopping;
    private @Nullable ScheduledExecutorService thread;

    /** How a file looked at the last poll, and for how many polls before. */
    private record Stamp(long size, FileTime modified, int polls) {}

    /** When to try again what could not be done. */
    private record Pause(Instant until, int seconds) {}

    FolderWatch(Directories directories, Plugins plugins, FileIntake intake, IntakeStore store, Clock clock) {
        this.directories = directories;
        this.plugins = plugins;
        this.intake = intake;
        this.store = store;
        this.clock = clock;
    }

    void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread named = new Thread(task, "clue folders");
            named.setDaemon(true);
            return named;
        });
        @SuppressWarnings("unused") // it ends with the thread, and never by an exception
        Future<?> polling = started.scheduleWithFixedDelay(this::pollAndGoOn, 1, 1, TimeUnit.SECONDS);
        thread = started;
    }

    /** A task that throws is never run again. */
    private void pollAndGoOn() {
        try {
            poll();
        } catch (Throwable e) {
            LOG.error("the clue folders could not be looked at", e);
        }
    }

    /** Stops after the chunk at hand; the rest goes on at the next start. */
    @Override
    public void close() {
        stopping = true;
        if (thread == null) {
            return;
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("a file of clues is still being read; it goes on at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks once at every folder. One thread at a time. */
    void poll() {
        Set<String> looked = new HashSet<>();
        Set<Path> present = new HashSet<>();
        for (SourceHandle handle : plugins.sources()) {
            // Of two versions of a plugin, the newer comes first and is the one to read files
            if (!stopping && looked.add(handle.source().id())) {
                look(handle, present);
            }
        }
        stamps.keySet().retainAll(present);
        pauses.keySet().retainAll(present);
    }

    private void look(SourceHandle handle, Set<Path> present) {
        Path folder = directories.clues(handle.source().id());
        try {
            Files.createDirectories(folder);
            List<Path> settled = settled(folder, present);
            List<Path> taken = taken(folder, present);
            if (!settled.isEmpty() || !taken.isEmpty()) {
                takeTurn(handle, folder, settled, taken);
            }
        } catch (IOException e) {
            if (mayTry(folder)) {
                LOG.warn("cannot look at the clue folder {}: {}", folder, e.toString());
                pause(folder);
            }
            present.add(folder);
        }
    }

    /** Files that look as they did at the poll before. */
    private List<Path> settled(Path folder, Set<Path> present) throws IOException {
        List<Path> settled = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FolderWatch::isWanted)) {
            for (Path file : files) {
                BasicFileAttributes now =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (!now.isRegularFile()) {
                    continue;
                }
                present.add(file);
                Stamp before = stamps.get(file);
                boolean same = before != null
                        && before.size() == now.size()
                        && before.modified().equals(now.lastModifiedTime());
                Stamp stamp =
                        new Stamp(now.size(), now.lastModifiedTime(), same && before != null ? before.polls() + 1 : 0);
                stamps.put(file, stamp);
                if (stamp.polls() >= (now.size() == 0 ? POLLS_OF_AN_EMPTY_FILE : 1)) {
                    settled.add(file);
                }
            }
        } catch (NoSuchFileException e) {
            // moved away while we looked; the next poll sees what is left
        }
        return settled;
    }

    private static boolean isWanted(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.startsWith("~")
                && !name.endsWith("~")
                && !name.endsWith(".part")
                && !name.endsWith(".tmp")
                && !name.endsWith(".crdownload");
    }

    private static List<Path> taken(Path folder, Set<Path> present) throws IOException {
        List<Path> taken = new ArrayList<>();
        if (Files.isDirectory(folder.resolve(TAKING))) {
            try (DirectoryStream<Path> claims = Files.newDirectoryStream(folder.resolve(TAKING), Files::isDirectory)) {
                claims.forEach(taken::add);
            }
        }
        present.addAll(taken);
        return taken.stream().sorted().toList();
    }

    private void takeTurn(SourceHandle handle, Path folder, List<Path> settled, List<Path> taken) throws IOException {
        Path taking = Files.createDirectories(folder.resolve(TAKING));
        try (FileChannel channel =
                        FileChannel.open(taking.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return;
            }
            for (Path claim : taken) {
                attempt(handle, folder, claim);
            }
            for (Path file : settled) {
                if (!stopping) {
                    attempt(handle, folder, claim(taking, file));
                }
            }
        } catch (OverlappingFileLockException e) {
            // another watch within this process has the turn
        }
    }

    /** Moves a file to a folder named after the intake it will be. */
    private Path claim(Path taking, Path file) throws IOException {
        Path claim = Files.createDirectory(taking.resolve(Ids.next(clock)));
        stamps.remove(file);
        try {
            Files.move(file, claim.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            // whoever dropped it took it back; the empty claim is cleared away below
        }
        return claim;
    }

    private void attempt(SourceHandle handle, Path folder, Path claim) {
        if (stopping || !mayTry(claim)) {
            return;
        }
        try {
            for (Path file : contents(claim)) {
                putAway(folder, file, take(handle, claim, file));
            }
            Files.delete(claim);
            pauses.remove(claim);
        } catch (IntakeStoppedException e) {
            LOG.info("{} goes on at the next start", claim);
        } catch (IOException | RuntimeException e) {
            pause(claim);
            LOG.warn("{} waits: {}", claim, e.toString());
            LOG.debug("{} waits", claim, e);
        }
    }

    private static List<Path> contents(Path claim) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(claim)) {
            found.forEach(files::add);
        }
        return files;
    }

    private IntakeRow take(SourceHandle handle, Path claim, Path file) throws IOException {
        return intake.take(new FileIntake.Order(
                claim.getFileName().toString(),
                handle,
                FOLDER,
                null,
                FileNames.clean(file.getFileName().toString()),
                file,
                Spool.digest(file),
                () -> stopping));
    }

    /** The report first: a file is only away when its report is there. */
    private void putAway(Path folder, Path file, IntakeRow row) throws IOException {
        Path away = Files.createDirectories(folder.resolve(row.state() == IntakeRow.State.DONE ? "done" : "failed"));
        Instant at = row.finishedAt() == null ? clock.instant() : row.finishedAt();
        String name = FileNames.shorten(file.getFileName().toString());
        Path target = away.resolve(STAMP.format(at) + "-" + name);
        for (int i = 2; Files.exists(target); i++) {
            target = away.resolve(STAMP.format(at) + "-" + i + "-" + name);
        }
        ReportFile.write(away.resolve(target.getFileName() + ".report.csv"), row, store);
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private boolean mayTry(Path what) {
        Pause pause = pauses.get(what);
        return pause == null || !clock.instant().isBefore(pause.until());
    }

    private void pause(Path what) {
        Pause before = pauses.get(what);
        int seconds = before == null ? 1 : Math.min(LONGEST_PAUSE_SECONDS, before.seconds() * 2);
        pauses.put(what, new Pause(clock.instant().plusSeconds(seconds), seconds));
    }
}
