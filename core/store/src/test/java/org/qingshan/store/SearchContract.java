package org.qingshan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.DossierQuery.Sort;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.StreamId;
import org.qingshan.sdk.Region;

abstract class SearchContract extends StoreContract {
    SearchContract(Supplier<StoreSettings> database) {
        super(database);
    }

    @BeforeAll
    void fill() {
        add("river", "邕江南宁段采砂 桂环赔〔2026〕12号 某砂场、李四");
        add("bridge", "邕江大桥桥下倾倒垃圾 王五 Yongjiang BRIDGE");
        add("slope", "柳州市柳江区边坡 100%毁坏 O'Brien 公司");
        add("snake", "柳州市 snake_case \"引号\" C:\\dir * ? [a]");
        add("rare", "𠮷野家 水土流失 ! 10!5");
    }

    private void add(String title, String search) {
        write(Records.dossier(StreamId.caseFile(Records.id()), draft -> {
            draft.title = title;
            draft.search = search;
            draft.region = search.startsWith("柳") ? Region.LIUZHOU : Region.NANNING;
        }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "邕           | river bridge",
                "邕江         | river bridge",
                "邕江南       | river",
                "邕江大桥桥下倾倒垃圾 | bridge",
                "江           | river bridge slope",
                "李四         | river",
                "12号         | river",
                "〔2026〕12   | river",
                "yongjiang    | bridge",
                "bridge       | bridge",
                "br           | bridge slope",
                "%            | slope",
                "0%           | slope",
                "100%毁       | slope",
                "_            | snake",
                "e_c          | snake",
                "snake_case   | snake",
                "'            | slope",
                "O'           | slope",
                "O'Brien      | slope",
                "\"引         | snake",
                "\"引号\"     | snake",
                "C:\\dir      | snake",
                "\\           | snake",
                "*            | snake",
                "[a]          | snake",
                "!            | rare",
                "0!5          | rare",
                "𠮷           | rare",
                "𠮷野家       | rare",
                "没有的字     | ``",
                "无           | ``",
                "%%%          | ``",
                "___          | ``",
                "'; drop table dossier; -- | ``",
                "邕江 OR 柳州 | ``",
                "NOT 邕江     | ``"
            })
    void textIsFoundWhateverItsLengthAndCharacters(String text, String titles) {
        assertThat(find(text))
                .containsExactlyInAnyOrderElementsOf(titles.isEmpty() ? List.of() : List.of(titles.split(" ")));
    }

    @Test
    void severalWordsMustAllBeFound() {
        assertThat(find("邕江 李四")).containsExactly("river");
        assertThat(find("  李四\u3000采砂场 ")).isEmpty();
        assertThat(find("  李四\u3000南宁段  砂 ")).containsExactly("river");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void blankTextFindsEverything(String text) {
        assertThat(find(text)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null \0 character", "\ud842", "邕江\udfb7"})
    void textThatCannotBeStoredIsFoundNowhere(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void searchKeepsToScopeAndPages() {
        assertThat(journal.count(query("江", null, 20).scope("water", Region.LIUZHOU)))
                .isEqualTo(1);
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            var page = journal.list(query("江", after, 1));
            page.items().forEach(dossier -> found.add(dossier.title()));
            after = page.next();
        } while (after != null);
        assertThat(found).containsExactly("river", "bridge", "slope");
    }

    @Test
    void aChangedTextIsFoundByItsNewWordsOnly() {
        Dossier dossier = write(Records.dossier(StreamId.clue(Records.id()), draft -> draft.search = "旧地名三江口"));
        Entry first = Records.next(dossier, "{}");
        Dossier renamed = Records.change(Records.after(dossier, List.of(first)), draft -> draft.search = "新地名五里亭");
        journal.write(writer -> {
            writer.update(renamed, 1, List.of(first), List.of());
            return true;
        });
        advance(renamed, Records.next(renamed, "{}"));

        assertThat(journal.count(query("三江口", null, 20))).isZero();
        assertThat(journal.count(query("三江", null, 20))).isZero();
        assertThat(journal.count(query("五里亭", null, 20))).isEqualTo(1);
        assertThat(journal.count(query("五里", null, 20))).isEqualTo(1);
    }

    private List<String> find(String text) {
        List<Dossier> items =
                journal.list(query(text, null, 200).kind(StreamId.Kind.CASE)).items();
        return items.stream().map(Dossier::title).toList();
    }

    private static DossierQuery query(String text, @org.jspecify.annotations.Nullable String after, int limit) {
        return new DossierQuery(null, null, null, null, null, null, null, null, null, text, Sort.DUE, after, limit);
    }
}
