package org.qingshan.itests.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The TCP sockets on which a process of this machine listens, read from Linux's /proc. */
public final class ListeningSockets {
    private static final String LISTEN = "0A";

    private ListeningSockets() {}

    /** Addresses as the kernel writes them: hexadecimal address, colon, hexadecimal port. */
    public static List<String> of(long pid) {
        Set<String> sockets = new HashSet<>();
        List<String> listening = new ArrayList<>();
        Path process = Path.of("/proc", Long.toString(pid));
        try (Stream<Path> descriptors = Files.list(process.resolve("fd"))) {
            descriptors.map(ListeningSockets::targetOf).forEach(sockets::add);
            for (String table : List.of("net/tcp", "net/tcp6")) {
                Files.readAllLines(process.resolve(table)).stream()
                        .skip(1)
                        .map(line -> line.strip().split("\\s+"))
                        .filter(row -> row[3].equals(LISTEN) && sockets.contains("socket:[" + row[9] + "]"))
                        .forEach(row -> listening.add(row[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return listening;
    }

    /** 127.0.0.0/8, ::1, or 127.0.0.0/8 written as an IPv6 address; the kernel writes 32-bit words little-endian. */
    public static boolean isLoopback(String address) {
        String host = address.substring(0, address.indexOf(':'));
        return host.matches("[0-9A-F]{6}7F")
                || host.matches("0{16}FFFF0000[0-9A-F]{6}7F")
                || host.equals("00000000000000000000000001000000");
    }

    private static String targetOf(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
