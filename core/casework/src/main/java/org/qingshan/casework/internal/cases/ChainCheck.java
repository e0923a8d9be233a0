package org.qingshan.casework.internal.cases;

import java.util.ArrayList;
import java.util.List;
import org.qingshan.casework.ChainReport;
import org.qingshan.casework.internal.Chain;
import org.qingshan.casework.internal.records.Json;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.Entry;
import org.qingshan.lifecycle.Event;
import org.qingshan.lifecycle.Recorded;
import org.qingshan.lifecycle.Staged;
import org.qingshan.sdk.Label;

/** Recomputes the hash chain of a stream, and its current row from its history. */
final class ChainCheck<F extends Staged, E extends Event<F>> {
    private static final int PAGE = 500;
    private final Desk<F, E> desk;

    ChainCheck(Desk<F, E> desk) {
        this.desk = desk;
    }

    ChainReport of(Dossier row) {
        List<Recorded<E>> history = new ArrayList<>();
        String head = Chain.GENESIS;
        long sequence = 0;
        for (List<Entry> page = page(row, 0); !page.isEmpty(); page = page(row, sequence)) {
            for (Entry entry : page) {
                if (entry.sequence() != sequence + 1) {
                    return broken(history, head, sequence + 1, "缺少该条记录", "this entry is missing");
                }
                if (!entry.previousHash().equals(head)) {
                    return broken(history, head, entry.sequence(), "与前一条记录不衔接", "does not follow the entry before it");
                }
                if (!Chain.holds(entry)) {
                    return broken(history, head, entry.sequence(), "内容与其哈希值不符", "the content does not match its hash");
                }
                head = entry.hash();
                sequence = entry.sequence();
                history.add(desk.recorded(entry));
            }
        }
        if (row.version() != sequence || !row.headHash().equals(head)) {
            return broken(history, head, sequence + 1, "末尾记录缺失", "entries are missing at the end");
        }
        if (!Json.write(desk.mapper(), desk.fold(history)).equals(row.state())) {
            return broken(history, head, sequence, "当前状态与记录不符", "the current state does not follow from the record");
        }
        return new ChainReport(history.size(), head, null, null);
    }

    private List<Entry> page(Dossier row, long after) {
        return desk.journal().entries(row.stream(), after, PAGE);
    }

    private ChainReport broken(List<Recorded<E>> sound, String head, long at, String zh, String en) {
        return new ChainReport(sound.size(), head, at, new Label(zh, en));
    }
}
