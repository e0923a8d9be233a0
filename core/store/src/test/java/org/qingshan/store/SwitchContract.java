package org.qingshan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.StreamId;
import org.qingshan.casework.port.SwitchStore.SwitchRow;
import org.qingshan.casework.port.VersionConflictException;

abstract class SwitchContract extends StoreContract {
    SwitchContract(Supplier<StoreSettings> database) {
        super(database);
    }

    @Test
    void aSwitchAndItsEntryAreWrittenTogetherOrNotAtAll() {
        StreamId water = StreamId.plugin("water");
        Entry first = Records.entry(water, 1, Records.NO_HASH, "{\"n\":1}", null);
        Entry second = Records.entry(water, 2, first.hash(), "{\"n\":2}", null);
        SwitchRow off = new SwitchRow("water", false, "系数有误，暂停", "admin", Records.NOON);
        SwitchRow on = new SwitchRow("water", true, "已改正", "admin", Records.NOON.plusSeconds(60));

        assertThat(store.switches().all()).isEmpty();
        store.switches().put(off, first);
        assertThat(store.switches().all()).containsExactly(off);
        assertThatThrownBy(() -> store.switches().put(on, first)).isInstanceOf(VersionConflictException.class);
        assertThat(store.switches().all()).containsExactly(off);
        store.switches().put(on, second);
        assertThat(store.switches().all()).containsExactly(on);
        assertThat(journal.entries(water, 0, 10)).containsExactly(first, second);
    }
}
